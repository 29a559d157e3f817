/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import javax.naming.InitialContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.audit.AccessGround;
import org.luwte.audit.AccessReason;
import org.luwte.audit.ActorRole;
import org.luwte.audit.ReasonMissing;
import org.luwte.community.Joining;
import org.luwte.community.MemberGroup;
import org.luwte.community.Visibility;
import org.luwte.identity.Function;
import org.luwte.identity.LookView;
import org.luwte.identity.Roles;
import org.luwte.identity.StepUpRequired;
import org.luwte.identity.boundary.WhoLooked;
import org.luwte.it.support.Boundary;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.SignedIn;
import org.luwte.it.support.Someone;
import org.luwte.moderation.MemberFile;
import org.luwte.moderation.boundary.MemberFiles;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** No reason, no content; and the member sees every look (P-11). */
@ArquillianTest
class MemberFilesIT {

    private static final AccessReason REASON = new AccessReason(AccessGround.SAFETY, "zaak 2026-17");
    private static final String OPENED =
            "select count(*) from audit_row where action = 'FILE_OPENED' and subject_ref = ?";

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(MemberFilesIT.class);
    }

    @Test
    void fileOpensWithAReasonAndTheMemberReadsIt() {
        Someone member = Someone.member();
        String hidden = Rows.group(Visibility.HIDDEN, Joining.INVITATION);
        Rows.enter(hidden, member);
        Someone manager = Someone.staff(Function.COMMUNITY_MANAGER);

        MemberFile file = open(manager, member);

        assertThat(file.groups()).extracting(MemberGroup::visibility).containsExactly(Visibility.HIDDEN);
        assertThat(file.policies()).hasSize(Someone.required().size());
        assertThat(looks(member)).singleElement().satisfies(look -> {
            assertThat(look.action()).isEqualTo("FILE_OPENED");
            assertThat(look.role()).isEqualTo(ActorRole.STAFF);
            assertThat(look.ground()).isEqualTo(AccessGround.SAFETY);
            assertThat(look.note()).isEqualTo("zaak 2026-17");
        });
        assertThat(looks(Someone.member())).as("of somebody else").isEmpty();
    }

    @Test
    void rowNamesTheStaffAndNotTheMember() {
        Someone member = Someone.member();
        Someone moderator = Someone.staff(Function.MODERATOR);

        open(moderator, member);

        assertThat(Rows.count(
                        "select count(*) from audit_row where subject_ref = ? and actor_id = ? and actor_ref is null"
                                + " and object_id is null and position('zaak'::bytea in note) = 0"
                                + " and position(uuid_send(?) in note) = 0",
                        member.reference(),
                        moderator.id(),
                        member.id()))
                .isEqualTo(1);
    }

    @Test
    void withoutAReasonNothingOpensAndNothingIsNoted() {
        Someone member = Someone.member();
        String handle = handle(member);
        Someone manager = Someone.staff(Function.COMMUNITY_MANAGER);

        assertThatThrownBy(() -> manager.ask(MemberFiles.class, files -> files.open(handle, null, Language.NL)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new AccessReason(null, "zaak 1")).isInstanceOf(ReasonMissing.class);
        for (String note : new String[] {null, "", "  ", " a ", "x".repeat(201)}) {
            assertThatThrownBy(() -> new AccessReason(AccessGround.REPORT, note))
                    .isInstanceOf(ReasonMissing.class);
        }
        assertThat(Rows.count(OPENED, member.reference())).isZero();
    }

    /** A look that is undone was not a look: row and content go together. */
    @Test
    void rowCommitsWithTheLook() {
        Someone member = Someone.member();
        String handle = handle(member);

        Someone.staff(Function.COMMUNITY_MANAGER).call(() -> {
            UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
            transaction.begin();
            Boundary.of(MemberFiles.class).open(handle, REASON, Language.NL);
            transaction.rollback();
            return null;
        });

        assertThat(Rows.count(OPENED, member.reference())).isZero();
    }

    @Test
    void nobodyElseGetsIn() {
        Someone member = Someone.member();
        for (Someone other : List.of(
                Someone.staff(),
                Someone.staff(Function.VOLUNTEER),
                Someone.staff(Function.DUTY_OFFICER),
                Someone.staff(Function.DATA_PROTECTION_OFFICER))) {
            assertThatThrownBy(() -> open(other, member)).isInstanceOf(NotFound.class);
        }
        for (Someone other :
                List.of(Someone.visitor(), Someone.member(), Someone.nobody(), Someone.partner("politie"))) {
            assertThatThrownBy(() -> open(other, member)).isInstanceOf(EJBAccessException.class);
        }
        Someone weak = new SignedIn(Roles.STAFF).methods("pwd", "rc").registered(Function.COMMUNITY_MANAGER);
        assertThatThrownBy(() -> open(weak, member)).isInstanceOf(StepUpRequired.class);
        assertThat(Rows.count(OPENED, member.reference())).isZero();
    }

    /** What was refused stands in the trail although its transaction is undone. */
    @Test
    void refusalStandsInTheTrail() {
        Someone officer = Someone.staff(Function.DATA_PROTECTION_OFFICER);

        assertThatThrownBy(() -> open(officer, Someone.member())).isInstanceOf(NotFound.class);

        assertThat(Rows.all(String.class, "select action from audit_row where actor_id = ?", officer.id()))
                .containsExactly("REFUSED");
    }

    @Test
    void nobodyReadsWhoLookedAtAnother() {
        for (Someone other : List.of(Someone.visitor(), Someone.partner("politie"))) {
            assertThatThrownBy(() -> looks(other)).isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> looks(Someone.nobody())).isInstanceOf(NotFound.class);
    }

    private static MemberFile open(Someone staff, Someone member) {
        String handle = handle(member);
        return staff.ask(MemberFiles.class, files -> files.open(handle, REASON, Language.NL));
    }

    private static List<LookView> looks(Someone person) {
        return person.ask(WhoLooked.class, looked -> looked.looks(1)).items();
    }

    private static String handle(Someone member) {
        return Rows.one(String.class, "select handle from person where id = ?", member.id());
    }
}
