/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.it.support.Deployments;
import org.luwte.probe.CacheProbe;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;

/** A session that nobody uses ends, here and at the identity provider (privacy-safety.md A-48). */
@ArquillianTest
@RunAsClient
class IdleSessionST {

    private static final String PROBE = "idle-probe";

    @Deployment(testable = false)
    static WebArchive probe() {
        return Deployments.probe(CacheProbe.class.getPackage(), PROBE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sessionAtTheIdentityProviderEndsTooAlsoOfSomebodyWhoIsAskedToShowWhoSheIs(boolean asked) {
        HttpVisitor member = HttpVisitor.atSite();
        HttpSignIn.register(member, HttpSignIn.login());
        if (asked) {
            member.post("/step-up", Map.of("intent", "sign-in"));
        }
        int status = HttpVisitor.atSite()
                .post("/" + PROBE + "/idle", Map.of("session", session(member)))
                .statusCode();

        assertThat(status).isEqualTo(204);
        SignInST.assertThatThePasswordIsAskedAgain(member);
        assertThat(member.get("/me").statusCode()).isEqualTo(404);
    }

    /** U-09. */
    @Test
    void onASharedDeviceItEndsSooner() {
        String login = HttpSignIn.login();
        HttpSignIn.register(HttpVisitor.atSite(), login);
        HttpVisitor shared = HttpVisitor.atSite();
        HttpSignIn.onSharedDevice(shared, HttpSignIn.registered(login));

        assertThat(secondsLeft(shared)).isEqualTo("600");
        assertThat(secondsLeft(HttpSignIn.again(login))).isEqualTo("1800");
    }

    private static String secondsLeft(HttpVisitor member) {
        return HttpVisitor.atSite()
                .get("/" + PROBE + "/idle?session=" + session(member))
                .body();
    }

    /** Behind the dot stands the node. */
    private static String session(HttpVisitor member) {
        return member.cookie("JSESSIONID").replaceFirst("\\..*", "");
    }
}
