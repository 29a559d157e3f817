/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * The use cases of the registry of people. Each checks the role in the token and the standing in the registry.
 */
package org.luwte.identity.boundary;
