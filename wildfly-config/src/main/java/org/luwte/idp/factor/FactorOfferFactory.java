/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.factor;

import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.luwte.idp.ActionFactory;

/** Makes {@link FactorOffer}. */
public final class FactorOfferFactory extends ActionFactory {

    private static final FactorOffer OFFER = new FactorOffer();

    public FactorOfferFactory() {
        super(FactorOffer.ID, "Luwte: offer a second factor");
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return OFFER;
    }
}
