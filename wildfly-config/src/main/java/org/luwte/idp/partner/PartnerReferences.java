/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.partner;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.keycloak.broker.provider.AbstractIdentityProviderMapper;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.models.IdentityProviderMapperModel;
import org.keycloak.models.IdentityProviderSyncMode;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.JsonWebToken;

/**
 * Keeps, for this one sign-in, by which means the organisation says its person signed in ({@code amr} of its id token). Missing
 * means: by none.
 */
public final class PartnerReferences extends AbstractIdentityProviderMapper {

    /** The note of the authentication session that holds them, with blanks between. */
    static final String NOTE = "luwte.partner.amr";

    @Override
    public String getId() {
        return "luwte-partner-references";
    }

    @Override
    public String[] getCompatibleProviders() {
        return new String[] {"oidc"};
    }

    /** At each sign-in anew. */
    @Override
    public boolean supportsSyncMode(IdentityProviderSyncMode mode) {
        return mode == IdentityProviderSyncMode.FORCE;
    }

    @Override
    public String getDisplayCategory() {
        return "Strength of sign-in";
    }

    @Override
    public String getDisplayType() {
        return "Luwte: strength of the organisation's sign-in";
    }

    @Override
    public String getHelpText() {
        return "Keeps the organisation's amr for the flow that follows.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    /** Only here the organisation's token is at hand; what follows may run in another request. */
    @Override
    public void preprocessFederatedIdentity(
            KeycloakSession session,
            RealmModel realm,
            IdentityProviderMapperModel mapper,
            BrokeredIdentityContext context) {
        context.getContextData().put(NOTE, references(context.getContextData().get("VALIDATED_ID_TOKEN")));
    }

    static String references(Object idToken) {
        return idToken instanceof JsonWebToken token && token.getOtherClaims().get("amr") instanceof Collection<?> amr
                ? amr.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : "";
    }

    @Override
    public void importNewUser(
            KeycloakSession session,
            RealmModel realm,
            UserModel user,
            IdentityProviderMapperModel mapper,
            BrokeredIdentityContext context) {
        keep(context);
    }

    @Override
    public void updateBrokeredUser(
            KeycloakSession session,
            RealmModel realm,
            UserModel user,
            IdentityProviderMapperModel mapper,
            BrokeredIdentityContext context) {
        keep(context);
    }

    private static void keep(BrokeredIdentityContext context) {
        context.getAuthenticationSession()
                .setAuthNote(NOTE, String.valueOf(context.getContextData().get(NOTE)));
    }
}
