/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.consent.PolicyView;
import org.luwte.consent.boundary.Policies;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

@ArquillianTest
class PoliciesIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(PoliciesIT.class);
    }

    @Test
    void everybodyReadsTheSameRequiredPoliciesInBothLanguages() {
        List<PolicyView> dutch = Someone.visitor().ask(Policies.class, policies -> policies.required(Language.NL));
        List<PolicyView> english =
                Someone.partner("politie").ask(Policies.class, policies -> policies.required(Language.EN));

        assertThat(dutch).isNotEmpty();
        assertThat(dutch).extracting(PolicyView::versionHandle).doesNotHaveDuplicates();
        assertThat(english)
                .extracting(PolicyView::versionHandle)
                .containsExactlyElementsOf(
                        dutch.stream().map(PolicyView::versionHandle).toList());
        assertThat(english.get(0).title()).isNotEqualTo(dutch.get(0).title());
        assertThat(dutch).allSatisfy(policy -> assertThat(policy.control()).isNotBlank());
    }

    @Test
    void onePolicyIsFoundByItsCode() {
        PolicyView privacy = Someone.visitor().ask(Policies.class, policies -> policies.policy("privacy", Language.NL));

        assertThat(privacy.code()).isEqualTo("privacy");
        assertThat(privacy.html()).contains("<");
    }

    @Test
    void unknownPolicyIsNotThere() {
        var visitor = Someone.visitor();

        assertThatThrownBy(() -> visitor.ask(Policies.class, policies -> policies.policy("none", Language.NL)))
                .isInstanceOf(NotFound.class);
    }
}
