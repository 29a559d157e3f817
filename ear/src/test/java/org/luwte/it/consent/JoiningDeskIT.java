/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.consent.Join;
import org.luwte.consent.PolicyNotAccepted;
import org.luwte.consent.boundary.JoiningDesk;
import org.luwte.identity.AlreadyJoined;
import org.luwte.identity.CallerView;
import org.luwte.identity.PseudonymNotAllowed;
import org.luwte.identity.PseudonymTaken;
import org.luwte.identity.boundary.Reception;
import org.luwte.it.support.AtOnce;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;

/** A login name that the pseudonym resembles needs an account: see {@code org.luwte.st.JoiningST}. */
@ArquillianTest
class JoiningDeskIT {

    private static final String PEOPLE = "select count(*) from person";
    private static final String ACCEPTANCES = "select count(*) from policy_acceptance";
    private static final String AUDIT = "select count(*) from audit_row";

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(JoiningDeskIT.class);
    }

    @Test
    void joiningMakesAMemberAndRecordsEveryVersionAccepted() {
        var ada = Someone.member();

        CallerView caller = ada.ask(Reception.class, Reception::caller);

        assertThat(caller.joined()).isTrue();
        assertThat(Rows.all(
                        String.class,
                        "select v.handle from policy_acceptance a join policy_version v on v.id = a.version_id"
                                + " where a.person_id = ?",
                        ada.id()))
                .containsExactlyInAnyOrderElementsOf(Someone.required());
        assertThat(Rows.count(
                        "select count(*) from policy_acceptance a join policy_text t"
                                + " on t.version_id = a.version_id and t.language = a.language"
                                + " where a.person_id = ? and a.html_sha256 = t.html_sha256",
                        ada.id()))
                .isEqualTo(Someone.required().size());
    }

    @Test
    void joiningIsAuditedWithEachAcceptance() {
        var ada = Someone.member();

        List<String> actions =
                Rows.all(String.class, "select action from audit_row where actor_ref = ?", ada.reference());

        assertThat(actions).filteredOn("MEMBER_JOINED"::equals).hasSize(1);
        assertThat(actions)
                .filteredOn("POLICY_ACCEPTED"::equals)
                .hasSize(Someone.required().size());
    }

    @Test
    void missingPolicyLeavesNoRow() {
        var nobody = Someone.nobody();
        Set<String> all = Someone.required();

        for (String missing : all) {
            Set<String> others = new HashSet<>(all);
            others.remove(missing);
            leavesNoRow(nobody, new Join(Someone.pseudonym(), others, Language.NL), PolicyNotAccepted.class);
        }
        leavesNoRow(nobody, new Join(Someone.pseudonym(), Set.of(), Language.NL), PolicyNotAccepted.class);
    }

    @Test
    void pseudonymThatIsTakenOrLooksLikeOneLeavesNoRow() {
        String taken = Someone.member().pseudonymOf();

        leavesNoRow(Someone.nobody(), join(taken), PseudonymTaken.class);
        leavesNoRow(Someone.nobody(), join(taken.toLowerCase()), PseudonymTaken.class);
        leavesNoRow(Someone.nobody(), join(taken.substring(0, 5) + "-" + taken.substring(5)), PseudonymTaken.class);
    }

    @Test
    void pseudonymThatTellsTooMuchLeavesNoRow() {
        for (String telling :
                List.of("Noor 1984", "Huis 1234 AB", "Bel 0612345678", "Moderator Jan", "x@y.nl", "a.b")) {
            leavesNoRow(Someone.nobody(), join(telling), PseudonymNotAllowed.class);
        }
    }

    @Test
    void pseudonymThatIsTooShortOrEmptyLeavesNoRow() {
        for (String wrong : new String[] {"", "ab", "x".repeat(31)}) {
            leavesNoRow(Someone.nobody(), join(wrong), EJBException.class);
        }
    }

    @Test
    void nobodyJoinsTwice() {
        leavesNoRow(Someone.member(), join(Someone.pseudonym()), AlreadyJoined.class);
    }

    @Test
    void onePersonWhoSendsTwiceJoinsOnce() {
        var ada = Someone.nobody();
        long people = Rows.count(PEOPLE);

        List<RuntimeException> refusals = AtOnce.refusals(3, i -> ada.join(Someone.pseudonym()));

        assertThat(refusals).hasSize(2).allMatch(AlreadyJoined.class::isInstance);
        assertThat(Rows.count(PEOPLE)).isEqualTo(people + 1);
    }

    @Test
    void onePseudonymForWhichTwoAskAtOnceIsGivenOnce() {
        String name = Someone.pseudonym();
        long people = Rows.count(PEOPLE);

        List<RuntimeException> refusals =
                AtOnce.refusals(3, i -> Someone.nobody().join(name));

        assertThat(refusals).hasSize(2).allMatch(PseudonymTaken.class::isInstance);
        assertThat(Rows.count(PEOPLE)).isEqualTo(people + 1);
    }

    @Test
    void visitorAndPartnerAreRefused() {
        leavesNoRow(Someone.visitor(), join(Someone.pseudonym()), EJBAccessException.class);
        leavesNoRow(Someone.partner("politie"), join(Someone.pseudonym()), EJBAccessException.class);
        assertThatThrownBy(() -> Someone.visitor().ask(JoiningDesk.class, desk -> desk.suggestions(Language.NL)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void signedInPersonGetsSuggestions() {
        assertThat(Someone.nobody()
                        .<JoiningDesk, List<String>>ask(JoiningDesk.class, desk -> desk.suggestions(Language.EN)))
                .isNotEmpty();
    }

    private static Join join(String pseudonym) {
        return new Join(pseudonym, Someone.required(), Language.NL);
    }

    private static void leavesNoRow(Someone person, Join join, Class<? extends Throwable> refusal) {
        long people = Rows.count(PEOPLE);
        long acceptances = Rows.count(ACCEPTANCES);
        long audit = Rows.count(AUDIT);

        assertThatThrownBy(() -> person.ask(JoiningDesk.class, desk -> {
                    desk.join(join);
                    return null;
                }))
                .as(join.pseudonym())
                .isInstanceOf(refusal);

        assertThat(Rows.count(PEOPLE)).as(join.pseudonym()).isEqualTo(people);
        assertThat(Rows.count(ACCEPTANCES)).as(join.pseudonym()).isEqualTo(acceptances);
        assertThat(Rows.count(AUDIT)).as(join.pseudonym()).isEqualTo(audit);
    }
}
