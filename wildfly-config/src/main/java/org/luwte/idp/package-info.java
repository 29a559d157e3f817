/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * What Luwte adds to the identity provider.
 *
 * <p>These classes run inside Keycloak, not inside WildFly: they may use only the JDK and Keycloak's own programming
 * interface, never a class of the application. They are packed into a jar of their own that the launcher puts into
 * Keycloak's {@code providers} folder. Realms and pages stand beside them in {@code src/main/keycloak}.
 */
package org.luwte.idp;
