/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
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
        // Behind the dot stands the node.
        String session = member.cookie("JSESSIONID").replaceFirst("\\..*", "");

        int status = HttpVisitor.atSite()
                .post("/" + PROBE + "/idle", Map.of("session", session))
                .statusCode();

        assertThat(status).isEqualTo(204);
        SignInST.assertThatThePasswordIsAskedAgain(member);
        assertThat(member.get("/me").statusCode()).isEqualTo(404);
    }
}
