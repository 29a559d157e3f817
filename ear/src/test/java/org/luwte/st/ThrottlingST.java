/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.luwte.launcher.DemoAccount;
import org.luwte.stack.AccountActions;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;

/** Guessing is slow, and keeps nobody out (issue 3, section 2; privacy-safety.md N-13, A-37, A-41). */
class ThrottlingST {

    private static final int TRIES = 1_000;
    private static final int ATTACKERS = 4;
    private static final Duration KNOWN_DEVICE = Duration.ofSeconds(5);
    private static final Duration NEW_DEVICE = Duration.ofSeconds(60);
    private static final String FORM = "kc-form-login";
    private static final Pattern WAIT = Pattern.compile("id=\"again\" data-wait=\"(\\d+)\" href=\"([^\"]+)\"");

    @Test
    void aThousandWrongTriesFromElsewhereKeepTheOwnerOutOnNoDevice() throws InterruptedException {
        DemoAccount account = HttpSignIn.registered(HttpSignIn.login());
        HttpVisitor owner = HttpVisitor.atSite();
        HttpSignIn.register(owner, account.login());
        owner.post("/sign-out", Map.of());
        AtomicInteger tries = new AtomicInteger();
        ExecutorService attackers = Executors.newFixedThreadPool(ATTACKERS);
        for (int i = 0; i < ATTACKERS; i++) {
            attackers.execute(() -> guess(account.login(), tries));
        }
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> tries.get() > TRIES / 10);

        long begin = System.nanoTime();
        assertIn(attempt(owner, page(owner), account.login(), account.password()));
        assertThat(since(begin)).as("known device").isLessThan(KNOWN_DEVICE);

        begin = System.nanoTime();
        assertIn(onANewDevice(account));
        assertThat(since(begin)).as("new device").isLessThan(NEW_DEVICE);

        attackers.shutdown();
        assertThat(attackers.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        assertThat(tries.get()).isGreaterThanOrEqualTo(TRIES);
    }

    /** The page says how long and leads on, without a script too; then the name is still known. */
    private static HttpResponse<String> onANewDevice(DemoAccount account) {
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> page = attempt(visitor, page(visitor), account.login(), account.password());
        Matcher wait = WAIT.matcher(page.body());
        assertThat(wait.find()).as("waits:\n%s", page.body()).isTrue();
        int seconds = Integer.parseInt(wait.group(1));
        assertThat(seconds).isBetween(1, 42);
        Awaitility.await()
                .pollDelay(Duration.ofSeconds(seconds))
                .atMost(Duration.ofSeconds(seconds + 5))
                .until(() -> true);
        page = visitor.follow(visitor.get(wait.group(2).replace("&amp;", "&")));
        HtmlForm form = HtmlForm.byId(page.body(), FORM);
        assertThat(form.fields()).containsEntry("username", account.login());
        return attempt(visitor, page, account.login(), account.password());
    }

    /** All proofs are given: the offer of a second factor comes only after them. */
    private static void assertIn(HttpResponse<String> page) {
        assertThat(page.statusCode() == 302 || HtmlForm.has(page.body(), "luwte-factor-offer"))
                .as("signed in: %d %s", page.statusCode(), page.body())
                .isTrue();
    }

    private static void guess(String login, AtomicInteger tries) {
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> page = page(visitor);
        while (tries.getAndIncrement() < TRIES) {
            if (!HtmlForm.has(page.body(), FORM)) {
                visitor = HttpVisitor.atSite();
                page = page(visitor);
            }
            page = attempt(visitor, page, login, "wrong one " + HttpSignIn.letters(8));
        }
    }

    @Test
    void anUnknownNameGetsTheSameAnswersAsAWrongPassword() {
        String known = HttpSignIn.login();
        String unknown = HttpSignIn.login();
        HttpSignIn.register(HttpVisitor.atSite(), known);
        HttpVisitor[] visitors = {HttpVisitor.atSite(), HttpVisitor.atSite()};
        HttpResponse<String> toKnown = page(visitors[0]);
        HttpResponse<String> toUnknown = page(visitors[1]);
        for (int i = 0; HtmlForm.has(toKnown.body(), FORM); i++) {
            assertThat(i).as("tries without waiting").isLessThan(10);
            toKnown = attempt(visitors[0], toKnown, known, "not the right one");
            toUnknown = attempt(visitors[1], toUnknown, unknown, "not the right one");

            assertThat(masked(toUnknown, unknown)).as("try %d", i).isEqualTo(masked(toKnown, known));
        }
        assertThat(toKnown.body()).containsPattern(WAIT);
    }

    /** Status, headers and body without what differs from visit to visit. */
    private static String masked(HttpResponse<String> answer, String login) {
        Map<String, Object> headers = new TreeMap<>(answer.headers().map());
        headers.remove("set-cookie");
        headers.remove("content-length");
        return answer.statusCode() + "\n" + headers + "\n"
                + answer.body()
                        .replace(login, "NAME")
                        .replaceAll("(session_code|tab_id|client_data)=[^&\"]+", "$1=X")
                        .replaceAll("data-wait=\"\\d+\"", "data-wait=\"N\"")
                        .replaceAll("Over \\d+ seconden", "Over N seconden");
    }

    /** The sign-in page, without the application in between. */
    private static HttpResponse<String> page(HttpVisitor visitor) {
        return AccountActions.open(visitor);
    }

    private static HttpResponse<String> attempt(
            HttpVisitor visitor, HttpResponse<String> page, String login, String password) {
        return AccountActions.send(visitor, page, FORM, Map.of("username", login, "password", password));
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
