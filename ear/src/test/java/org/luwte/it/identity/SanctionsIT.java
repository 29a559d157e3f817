/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.audit.AccessGround;
import org.luwte.audit.AccessReason;
import org.luwte.identity.BanNeedsDay;
import org.luwte.identity.BanOrder;
import org.luwte.identity.BanRefused;
import org.luwte.identity.BanView;
import org.luwte.identity.CallerState;
import org.luwte.identity.Function;
import org.luwte.identity.MemberId;
import org.luwte.identity.Roles;
import org.luwte.identity.StepUpRequired;
import org.luwte.identity.boundary.OwnBan;
import org.luwte.identity.boundary.OwnProfile;
import org.luwte.identity.boundary.Reception;
import org.luwte.identity.boundary.Sanctions;
import org.luwte.it.support.Boundary;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.SignedIn;
import org.luwte.it.support.Someone;
import org.luwte.moderation.MemberFile;
import org.luwte.moderation.boundary.MemberFiles;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** Who may keep whom from taking part, and that it acts with the next request. */
@ArquillianTest
class SanctionsIT {

    private static final AccessReason WHY = new AccessReason(AccessGround.HOUSE_RULES, "melding 12");
    private static final LocalDate UNTIL = LocalDate.now().plusDays(3);

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(SanctionsIT.class);
    }

    @Test
    void bannedMemberIsOutWithTheNextRequestAndReadsWhy() {
        var ada = Someone.member();
        var moderator = Someone.staff(Function.MODERATOR);
        assertThat(state(ada)).isEqualTo(CallerState.JOINED);

        ban(moderator, ada.id());

        assertThat(state(ada)).isEqualTo(CallerState.BANNED);
        assertThatThrownBy(() -> ada.ask(OwnProfile.class, OwnProfile::me)).isInstanceOf(NotFound.class);
        assertThat(ada.ask(OwnBan.class, OwnBan::current)).isEqualTo(new BanView("Je schold iemand uit.", UNTIL));

        lift(moderator, ada.id());

        assertThat(state(ada)).isEqualTo(CallerState.JOINED);
        assertThatThrownBy(() -> ada.ask(OwnBan.class, OwnBan::current)).isInstanceOf(NotFound.class);
    }

    /** P-11: a ban is private; whoever looks or lifts says why, and the member reads it. */
    @Test
    void nobodyLearnsOfABanWithoutLeavingAReason() {
        var ada = Someone.member();
        var ben = Someone.member();
        var moderator = Someone.staff(Function.MODERATOR);
        ban(moderator, ada.id());

        assertThat(file(moderator, ada).registered().bannedUntil()).isEqualTo(UNTIL);
        assertThat(file(moderator, ben).registered().bannedUntil()).isNull();
        assertThatThrownBy(() -> moderator.run(() -> desk().lift(new MemberId(ada.id()), null)))
                .isInstanceOf(EJBException.class);
        assertThat(state(ada)).isEqualTo(CallerState.BANNED);
        lift(moderator, ada.id());
        lift(moderator, ben.id());

        for (Someone member : List.of(ada, ben)) {
            assertThat(Rows.count(
                            "select count(*) from audit_row where action = 'BAN_LIFTED' and subject_ref = ?"
                                    + " and ground = 'HOUSE_RULES'",
                            member.reference()))
                    .isEqualTo(1);
        }
    }

    @Test
    void newBanTakesThePlaceOfTheRunningOne() {
        var ada = Someone.member();
        var moderator = Someone.staff(Function.MODERATOR);
        ban(moderator, ada.id());

        moderator.run(() -> desk().ban(
                        new MemberId(ada.id()),
                        new BanOrder("Korter.", LocalDate.now().plusDays(1)),
                        WHY));

        assertThat(ada.ask(OwnBan.class, OwnBan::current))
                .isEqualTo(new BanView("Korter.", LocalDate.now().plusDays(1)));
    }

    @Test
    void banEndsByItself() {
        var ada = Someone.member();
        ban(Someone.staff(Function.MODERATOR), ada.id());

        Rows.update(
                "update ban set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day'"
                        + " where person_id = ?",
                ada.id());

        assertThat(state(ada)).isEqualTo(CallerState.JOINED);
    }

    @Test
    void bannedStaffHasNoFunctionsAnyMore() {
        var volunteer = Someone.member();
        SignedIn.function(volunteer.id(), Function.VOLUNTEER);
        var signedIn = volunteer.again(Roles.MEMBER, Roles.STAFF).methods("otp").someone();
        assertThat(signedIn.ask(Reception.class, Reception::caller).functions()).containsExactly(Function.VOLUNTEER);

        ban(Someone.staff(Function.COMMUNITY_MANAGER), volunteer.id());

        assertThat(signedIn.ask(Reception.class, Reception::caller).functions()).isEmpty();
    }

    @Test
    void nobodyBansHerselfOrSomebodyNotBelowHer() {
        var colleague = Someone.member();
        SignedIn.function(colleague.id(), Function.MODERATOR);
        var higher = Someone.member();
        SignedIn.function(higher.id(), Function.SAFETY_OFFICER);
        var own = Someone.member();
        SignedIn.function(own.id(), Function.COMMUNITY_MANAGER);
        var manager = own.again(Roles.MEMBER, Roles.STAFF).methods("pwd", "hwk").someone();

        assertThatThrownBy(() -> ban(Someone.staff(Function.MODERATOR), colleague.id()))
                .isInstanceOf(BanRefused.class);
        assertThatThrownBy(() -> ban(manager, higher.id())).isInstanceOf(BanRefused.class);
        assertThatThrownBy(() -> ban(manager, own.id())).isInstanceOf(BanRefused.class);
        ban(manager, colleague.id());
        assertThat(state(colleague)).isEqualTo(CallerState.BANNED);
    }

    @Test
    void dayMustBeAhead() {
        var ada = Someone.member();
        var moderator = Someone.staff(Function.MODERATOR);

        for (LocalDate day :
                List.of(LocalDate.now().minusDays(2), LocalDate.now().plusYears(11))) {
            assertThatThrownBy(() ->
                            moderator.run(() -> desk().ban(new MemberId(ada.id()), new BanOrder("Daarom.", day), WHY)))
                    .isInstanceOf(BanNeedsDay.class);
        }
        assertThatThrownBy(() -> moderator.run(() -> desk().ban(new MemberId(ada.id()), new BanOrder(" ", UNTIL), WHY)))
                .isInstanceOf(EJBException.class);
        assertThat(state(ada)).isEqualTo(CallerState.JOINED);
    }

    @Test
    void onlyStaffWithTheFunctionAndASecondFactorMay() {
        var ada = Someone.member();

        refused(() -> ban(Someone.visitor(), ada.id()));
        refused(() -> ban(Someone.member(), ada.id()));
        refused(() -> ban(Someone.partner("politie"), ada.id()));
        refused(() -> ban(new SignedIn(Roles.ADMINISTRATOR).methods("otp").someone(), ada.id()));
        absent(() -> ban(Someone.staff(), ada.id()));
        absent(() -> ban(Someone.staff(Function.DATA_PROTECTION_OFFICER), ada.id()));
        absent(() -> ban(Someone.signedIn(Roles.STAFF), ada.id()));
        for (String[] weak : new String[][] {{}, {"pwd"}, {"pwd", "rc"}}) {
            var moderator = new SignedIn(Roles.STAFF).methods(weak).registered(Function.MODERATOR);
            assertThatThrownBy(() -> ban(moderator, ada.id())).isInstanceOf(StepUpRequired.class);
            var other = new SignedIn(Roles.STAFF).methods(weak).registered(Function.VOLUNTEER);
            absent(() -> ban(other, ada.id()));
        }
        assertThat(state(ada)).isEqualTo(CallerState.JOINED);
    }

    @Test
    void functionTakenAwayActsWithTheNextRequest() {
        var ada = Someone.member();
        var moderator = Someone.staff(Function.MODERATOR);
        lift(moderator, ada.id());

        Rows.update("update function_holder set ends_at = now() where person_id = ?", moderator.id());

        absent(() -> lift(moderator, ada.id()));
        absent(() -> ban(moderator, ada.id()));
    }

    @Test
    void whoIsNoMemberCannotBeBanned() {
        var moderator = Someone.staff(Function.COMMUNITY_MANAGER);

        absent(() -> ban(moderator, UUID.randomUUID()));
        absent(() -> ban(moderator, Someone.staff().id()));
    }

    private static void ban(Someone by, UUID member) {
        by.run(() -> desk().ban(new MemberId(member), new BanOrder("Je schold iemand uit.", UNTIL), WHY));
    }

    private static void lift(Someone by, UUID member) {
        by.run(() -> desk().lift(new MemberId(member), WHY));
    }

    private static MemberFile file(Someone by, Someone member) {
        String handle = Rows.one(String.class, "select handle from person where id = ?", member.id());
        return by.ask(MemberFiles.class, files -> files.open(handle, WHY, Language.NL));
    }

    private static Sanctions desk() {
        return Boundary.of(Sanctions.class);
    }

    private static CallerState state(Someone person) {
        return person.ask(Reception.class, Reception::caller).state();
    }

    private static void absent(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFound.class);
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(EJBAccessException.class);
    }
}
