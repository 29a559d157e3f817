/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.recovery;

import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.luwte.idp.ActionFactory;

/** Makes {@link RecoveryAddress}. */
public final class RecoveryAddressFactory extends ActionFactory {

    private static final RecoveryAddress ACTION = new RecoveryAddress();

    public RecoveryAddressFactory() {
        super(RecoveryAddress.ID, "Luwte: recovery address");
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return ACTION;
    }
}
