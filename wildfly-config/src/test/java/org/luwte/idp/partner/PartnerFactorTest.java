/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.JsonWebToken;

/** What an organisation tells about the strength of its sign-in; what is missing counts as the lowest. */
class PartnerFactorTest {

    private static final Map<String, String> CODE = Map.of("default.reference.value", "otp");

    @Test
    void theReferencesOfTheOrganisationAreReadFromItsIdToken() {
        JsonWebToken token = new JsonWebToken();
        token.setOtherClaims("amr", List.of("pwd", "otp"));

        assertThat(PartnerReferences.references(token)).isEqualTo("pwd otp");
        assertThat(PartnerFactorStep.told("pwd otp", CODE)).isTrue();
    }

    @Test
    void whatIsMissingOrNotAListCountsAsNothing() {
        JsonWebToken text = new JsonWebToken();
        text.setOtherClaims("amr", "otp");

        assertThat(PartnerReferences.references(text)).isEmpty();
        assertThat(PartnerReferences.references(new JsonWebToken())).isEmpty();
        assertThat(PartnerReferences.references(null)).isEmpty();
    }

    @Test
    void aPasswordAloneOrSomethingLikeACodeIsNoSecondFactor() {
        for (String told : new String[] {null, "", "pwd", "otpx", "pwd notp", "hwk"}) {
            assertThat(PartnerFactorStep.told(told, CODE))
                    .as(String.valueOf(told))
                    .isFalse();
        }
    }
}
