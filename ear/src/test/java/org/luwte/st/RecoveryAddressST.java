/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luwte.stack.AccountActions;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.Mailbox;

/** A member's own choice of an address for a forgotten password (adr/0026; privacy-safety.md P-12). */
class RecoveryAddressST {

    private static final String ADDRESS = "luwte-address";
    private static final String CODE = "luwte-address-code";

    private final String login = HttpSignIn.login();
    private final HttpVisitor member = HttpVisitor.atSite();

    @BeforeEach
    void register() {
        HttpSignIn.register(member, login);
    }

    @Test
    void isKeptWhenTheCodeIsRightAndNothingButThatIsTold() {
        HttpResponse<String> page = confirm(ask(address("one")), "wrong");
        assertThat(HtmlForm.has(page.body(), CODE)).as("a wrong code").isTrue();

        HttpResponse<String> done = confirm(page, Mailbox.of(address("one")).code(1));

        assertThat(AccountActions.location(done).toString())
                .contains("/me/sign-in?", "kc_action_status=success")
                .doesNotContain("code=", "access_token", "id_token");
    }

    /** Nobody's mailbox is filled, however often the action is begun anew. */
    @Test
    void getsThreeMailsAnHourFromOneAccountAndFromAllTogether() {
        ask(address("one"));
        ask(address("one"));
        assertThat(HtmlForm.has(ask(address("two")).body(), CODE)).isTrue();
        assertThat(ask(address("three")).body())
                .as("the fourth of this account")
                .contains("We hebben al een paar mails gestuurd.");

        HttpVisitor other = HttpVisitor.atSite();
        HttpSignIn.register(other, HttpSignIn.login());
        assertThat(HtmlForm.has(ask(other, address("one")).body(), CODE)).isTrue();
        assertThat(ask(other, address("one")).body())
                .as("the fourth to this address")
                .contains("We hebben al een paar mails gestuurd.");
        Mailbox.of(address("one")).await(3);
        assertThat(Mailbox.of(address("one")).texts()).hasSize(3);
    }

    @Test
    void cannotBeProvedByGuessingInManySignIns() {
        HttpResponse<String> page = ask(address("one"));
        for (int tries = 0; tries < 3; tries++) {
            page = confirm(page, "wrong");
        }
        page = ask(address("one"));
        page = confirm(confirm(page, "wrong"), "wrong");

        page = confirm(page, Mailbox.of(address("one")).code(2));

        assertThat(page.body()).contains("Er zijn te veel verkeerde codes ingevuld.");
    }

    @Test
    void anotherOneInItsPlaceIsToldInTheApplication() {
        HttpSignIn.join(member, member.get("/join/pseudonym"), HttpSignIn.pseudonym());
        confirm(ask(address("one")), Mailbox.of(address("one")).code(1));
        member.get("/me/sign-in");
        read();
        assertThat(member.get("/me").body()).doesNotContain(SessionsST.CHANGED);

        confirm(ask(address("two")), Mailbox.of(address("two")).code(1));
        String page = member.get("/me/sign-in").body();

        assertThat(member.get("/me").body()).contains(SessionsST.CHANGED);
        assertThat(page).doesNotContain("post.example");
    }

    private void read() {
        String page = member.get("/me/sign-in").body();
        if (HtmlForm.has(page, "seen")) {
            HtmlForm seen = HtmlForm.byId(page, "seen");
            member.post(seen.action(), seen.filled(Map.of("seen:seen", "seen")));
        }
    }

    private String address(String which) {
        return login + "-" + which + "@post.example";
    }

    private HttpResponse<String> ask(String address) {
        return ask(member, address);
    }

    private static HttpResponse<String> ask(HttpVisitor visitor, String address) {
        HttpResponse<String> page = AccountActions.open(visitor, "luwte-recovery-address");
        return AccountActions.send(visitor, page, ADDRESS, Map.of("address", address, "choice", "save"));
    }

    private HttpResponse<String> confirm(HttpResponse<String> page, String code) {
        return AccountActions.send(member, page, CODE, Map.of("code", code, "choice", "confirm"));
    }
}
