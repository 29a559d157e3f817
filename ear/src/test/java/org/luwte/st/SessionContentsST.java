/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.it.support.Deployments;
import org.luwte.probe.CacheProbe;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.Writer;

/** What travels to the other nodes with a session: little, and only what is named here. */
@ArquillianTest
@RunAsClient
class SessionContentsST {

    private static final String PROBE = "session-probe";
    private static final String GROUP = "eigen-ruimte";

    /** Eight views of forms, and the tokens of the sign-in. */
    private static final int MOST_BYTES = 128 * 1024;

    /** Views of forms, the sign-in, and what a sign-in or a step-up waits for; nothing of a group, a text or a person. */
    private static final Pattern KNOWN = Pattern.compile(
            "(com\\.sun\\.faces\\.|jakarta\\.faces\\.|WELD_S|org\\.omnifaces\\.|org\\.wildfly\\.security\\.http\\.oidc\\."
                    + "|org\\.luwte\\.web\\.).*"
                    + "=(java\\.(lang|util)\\.|com\\.sun\\.faces\\.|org\\.omnifaces\\.|org\\.wildfly\\.security\\.http\\.oidc\\."
                    + "|org\\.jboss\\.weld\\.|org\\.luwte\\.web\\.).*");

    @Deployment(testable = false)
    static WebArchive probe() {
        return Deployments.probe(CacheProbe.class.getPackage(), PROBE);
    }

    @Test
    void sessionsAreSmallAndHoldOnlyWhatIsKnown() {
        Writer writer = Writer.in(GROUP);
        String text = "x".repeat(20_000);
        String topic = writer.topic(GROUP, "Een lange brief", text);
        for (int i = 0; i < 12; i++) {
            assertThat(writer.visitor().get("/topic/" + topic + "/edit").statusCode())
                    .isEqualTo(200);
            writer.press("/topic/" + topic + "/reply", "write", "look", Map.of("write:text", text));
        }

        HttpResponse<String> found = HttpVisitor.atSite().get("/" + PROBE + "/caches?sessions");

        assertThat(found.statusCode()).isEqualTo(200);
        List<String> sessions = found.body().lines().toList();
        assertThat(sessions).anyMatch(session -> session.contains("OidcSecurityContext"));
        assertThat(sessions)
                .allSatisfy(session ->
                        assertThat(Integer.parseInt(session.split("\t")[0])).isLessThan(MOST_BYTES));
        assertThat(sessions.stream()
                        .flatMap(
                                session -> List.of(session.split("\t")).stream().skip(1))
                        .distinct()
                        .filter(attribute -> !KNOWN.matcher(attribute).matches()))
                .as("attributes of sessions that nobody has judged")
                .isEmpty();
    }
}
