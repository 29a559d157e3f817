/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** What all our steps of a sign-in have in common: a name, no set-up by the person, and a reference for {@code amr}. */
public abstract class StepFactory implements AuthenticatorFactory {

    private static final Requirement[] CHOICES = {
        Requirement.REQUIRED, Requirement.ALTERNATIVE, Requirement.DISABLED,
    };

    private final String id;
    private final String category;
    private final String help;

    protected StepFactory(String id, String category, String help) {
        this.id = id;
        this.category = category;
        this.help = help;
    }

    @Override
    public final String getId() {
        return id;
    }

    @Override
    public final String getDisplayType() {
        return "Luwte: " + help;
    }

    @Override
    public final String getReferenceCategory() {
        return category;
    }

    @Override
    public final String getHelpText() {
        return help;
    }

    /** The reference for {@code amr} is set in the configuration of the step. */
    @Override
    public final boolean isConfigurable() {
        return true;
    }

    @Override
    public final boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public final Requirement[] getRequirementChoices() {
        return CHOICES.clone();
    }

    @Override
    public final List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public final void init(Config.Scope config) {
        // No settings.
    }

    @Override
    public final void postInit(KeycloakSessionFactory factory) {
        // Nothing to prepare.
    }

    @Override
    public final void close() {
        // Holds nothing.
    }
}
