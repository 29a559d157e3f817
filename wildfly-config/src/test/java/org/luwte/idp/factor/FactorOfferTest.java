/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.luwte.idp.StandIn;

/** Who is asked for a second factor at sign-in, and who may decline (privacy-safety.md N-22, A-38). */
class FactorOfferTest {

    private static final RealmModel REALM = StandIn.of(
            RealmModel.class,
            Map.of("getRole", role -> StandIn.of(RoleModel.class, Map.of("getName", args -> role[0]))));

    @ParameterizedTest
    @CsvSource({
        "member, password, false, true",
        "member, password otp, false, false",
        "member, password webauthn, false, false",
        "member, password recovery-authn-codes, false, false",
        "member, password, true, false",
        "staff, password, false, true",
        "staff, password, true, true",
        "staff, password recovery-authn-codes, true, true",
        "staff, password otp, false, false",
        "administrator, password recovery-authn-codes, false, true",
        "administrator, password webauthn, false, false",
        "partner, none, false, false",
    })
    void membersAreAskedUntilTheyChooseAndStaffUntilTheyHaveOne(
            String role, String credentials, boolean declined, boolean asked) {
        assertThat(FactorOffer.due(REALM, user(role, Set.of(credentials.split(" ")), declined)))
                .isEqualTo(asked);
    }

    @Test
    void whatIsChosenIsSetUpAtOnceWithRecoveryCodes() {
        assertThat(FactorOffer.actions("app", false))
                .contains(List.of("CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES"));
        assertThat(FactorOffer.actions("key", true))
                .contains(List.of("webauthn-register", "CONFIGURE_RECOVERY_AUTHN_CODES"));
        assertThat(FactorOffer.actions("codes", false)).contains(List.of("CONFIGURE_RECOVERY_AUTHN_CODES"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"later", "codes"})
    void staffCannotDecline(String choice) {
        assertThat(FactorOffer.actions(choice, false)).isPresent();
        assertThat(FactorOffer.actions(choice, true)).isEmpty();
    }

    @Test
    void onlyTheButtonsOfThePageAreChoices() {
        assertThat(FactorOffer.actions(null, false)).isEmpty();
        assertThat(FactorOffer.actions("UPDATE_PASSWORD", false)).isEmpty();
    }

    private static UserModel user(String role, Set<String> credentials, boolean declined) {
        SubjectCredentialManager manager = StandIn.of(
                SubjectCredentialManager.class, Map.of("isConfiguredFor", type -> credentials.contains(type[0])));
        return StandIn.of(
                UserModel.class,
                Map.of(
                        "credentialManager", args -> manager,
                        "hasRole", given -> ((RoleModel) given[0]).getName().equals(role),
                        "getFirstAttribute", name -> declined ? "true" : null));
    }
}
