/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.keycloak.authentication.FormActionFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;

class MemberRegistrationTest {

    private final List<RoleModel> granted = new ArrayList<>();
    private final RoleModel member = StandIn.of(RoleModel.class, Map.of("getName", args -> "member"));
    private final UserModel newcomer =
            StandIn.of(UserModel.class, Map.of("grantRole", args -> granted.add((RoleModel) args[0])));

    @Test
    void registeringGivesTheRoleMemberAndNothingElse() {
        MemberRegistration.makeMember(newcomer, realmWith(member));

        assertThat(granted).containsExactly(member);
    }

    @Test
    void aRealmWithoutTheRoleIsAMistakeThatIsNotHidden() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MemberRegistration.makeMember(newcomer, realmWith(null)))
                .withMessageContaining("no role member");
        assertThat(granted).isEmpty();
    }

    @Test
    void theStepBelongsAfterTheOneThatMakesTheAccount() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MemberRegistration.makeMember(null, realmWith(member)))
                .withMessageContaining("after the step that creates the account");
    }

    @Test
    void keycloakFindsTheStepByTheNameInTheRealmFile() {
        var factories = ServiceLoader.load(FormActionFactory.class).stream()
                .filter(found -> found.type() == MemberRegistrationFactory.class)
                .map(ServiceLoader.Provider::get)
                .toList();

        assertThat(factories).singleElement().satisfies(factory -> {
            assertThat(factory.getId()).isEqualTo("luwte-member-registration");
            assertThat(factory.create(null)).isInstanceOf(MemberRegistration.class);
            assertThat(factory.getRequirementChoices()).contains(Requirement.REQUIRED);
        });
    }

    private static RealmModel realmWith(RoleModel role) {
        return StandIn.of(RealmModel.class, Map.of("getName", args -> "luwte", "getRole", args -> {
            return "member".equals(args[0]) ? role : null;
        }));
    }
}
