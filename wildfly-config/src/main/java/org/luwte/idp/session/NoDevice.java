/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.session;

import org.keycloak.device.DeviceRepresentationProvider;
import org.keycloak.device.DeviceRepresentationProviderFactory;
import org.keycloak.models.KeycloakSession;

/**
 * Describes no device (privacy-safety.md R-06): Keycloak notes the address, the browser and the system in every session, for a
 * page of its own that is off here. This factory stands before Keycloak's by its order.
 */
public final class NoDevice implements DeviceRepresentationProviderFactory {

    @Override
    public DeviceRepresentationProvider create(KeycloakSession session) {
        return () -> null;
    }

    @Override
    public String getId() {
        return "luwte";
    }

    /** Keycloak's own has 0; the highest is taken. */
    @Override
    public int order() {
        return 1;
    }
}
