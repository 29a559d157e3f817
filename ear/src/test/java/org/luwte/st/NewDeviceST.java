/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;

/** A sign-in on a device that nobody knows is told to whoever has devices that are known (privacy-safety.md A-40). */
class NewDeviceST {

    private static final String NOTICE = "Er is ingelogd op een apparaat dat we niet kenden.";
    private static final String ROWS = "select count(*) from luwte.audit_row where action = 'NEW_DEVICE'";

    private final String login = HttpSignIn.login();
    private HttpVisitor laptop;

    @BeforeEach
    void joinOnTheLaptop() {
        laptop = HttpVisitor.atSite();
        HttpSignIn.join(laptop, HttpSignIn.register(laptop, login), HttpSignIn.pseudonym());
    }

    @Test
    void isToldEverywhereUntilItIsRead() {
        signInAgainOnTheLaptop();
        assertThat(laptop.get("/me").body()).doesNotContain(NOTICE);
        long before = Long.parseLong(SitePages.value(ROWS));

        HttpVisitor stranger = HttpSignIn.again(login);

        assertThat(laptop.get("/me").body()).contains(NOTICE);
        assertThat(stranger.get("/en/groups").body()).contains("Somebody signed in on a device that we did not know.");
        assertThat(Long.parseLong(SitePages.value(ROWS))).isGreaterThan(before);
        String page = laptop.get("/me/sign-in").body();
        assertThat(page).contains("Er is ingelogd op een nieuw apparaat", "log overal uit");
        HtmlForm seen = HtmlForm.byId(page, "seen");
        laptop.post(seen.action(), seen.filled(Map.of("seen:seen", "seen")));
        assertThat(laptop.get("/me").body()).doesNotContain(NOTICE);
        stranger.follow(stranger.get("/enter"));
        assertThat(laptop.get("/me").body()).as("the same sign-in is told once").doesNotContain(NOTICE);
    }

    /** Who leaves no trace is always on a new device: what is told each time is read by nobody. */
    @Test
    void isNotToldToWhoHasNoUsualDevice() {
        HttpVisitor first = HttpSignIn.again(login);
        HttpVisitor second = HttpSignIn.again(login);

        assertThat(first.get("/me").body()).doesNotContain(NOTICE);
        assertThat(second.get("/me").body()).doesNotContain(NOTICE);
    }

    private void signInAgainOnTheLaptop() {
        laptop.post("/sign-out", Map.of());
        HttpSignIn.signIn(laptop, HttpSignIn.registered(login));
        assertThat(laptop.get("/me").statusCode()).isEqualTo(200);
    }
}
