/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration of the server as text: what must stay so whoever edits it. */
class ServerScriptsTest {

    private static final Path SCRIPTS = Path.of("src/main/cli");
    private static final Path BALANCER = Path.of("src/main/balancer/cli/balancer.cli");

    @ParameterizedTest
    @MethodSource("scripts")
    void eachRunsWhenTheServerIsProvisioned(Path script) throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("src/main/cli/" + script.getFileName());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void eachTellsItsInputsAndHowToCheckIt(Path script) throws IOException {
        assertThat(Files.readString(script))
                .startsWith("# SPDX-License-Identifier: EUPL-1.2\n")
                .contains("Inputs: ")
                .contains("Check: ");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noneHoldsASecret(Path script) throws IOException {
        assertThat(Files.readAllLines(script))
                .filteredOn(line -> line.contains("password="))
                .allSatisfy(line -> assertThat(line).containsPattern("password=\"\\$\\{env\\.[A-Z_]+}\""));
    }

    /** K-14: statements and their values are never logged. */
    @ParameterizedTest
    @ValueSource(strings = {"org.hibernate.SQL", "org.hibernate.orm.jdbc.bind", "org.hibernate.orm.jdbc.extract"})
    void statementsAreNotLogged(String category) throws IOException {
        assertThat(all()).contains("/subsystem=logging/logger=" + category + ":add(level=WARN)");
    }

    /** What a fault or an address says is not repeated in the log: it may be what a person typed. */
    @Test
    void messagesOfOthersAreNotLogged() throws IOException {
        assertThat(all())
                .contains("/subsystem=ejb3:write-attribute(name=log-system-exceptions,value=false)")
                .contains("/subsystem=logging/logger=org.wildfly.security.http.oidc:add(level=ERROR)");
    }

    /** A-13, N-26: with TLS in front the cookie is Secure and bound to the host; the environment says so. */
    @Test
    void theSessionCookieIsAsTheEnvironmentSays() throws IOException {
        assertThat(all())
                .contains("setting=session-cookie:add(name=\"${env.LUWTE_COOKIE_NAME:JSESSIONID}\",http-only=true,"
                        + "secure=\"${env.LUWTE_COOKIE_SECURE:false}\")")
                .contains("samesite-cookie(mode=Lax)");
    }

    /** A-73: what the server cannot handle, or cannot read, is not quoted in its log. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UT005071: Undertow request failed HttpServerExchange{ GET /somebodys-name}",
                "UT005023: Exception handling request to /somebodys-name",
                "UT000193: Character decoding failed. Parameter [somebodys-name] with value [%zz] has been ignored."
            })
    void theServerQuotesNoRequests(String message) throws IOException {
        assertThat(asLogged(message, "io.undertow.request", all())).doesNotContain("somebodys-name");
        assertThat(asLogged(message, "io.undertow.request", Files.readString(BALANCER)))
                .doesNotContain("somebodys-name");
    }

    /** R-07, U-07: what the balancer could not pass on is not quoted in its log. */
    @ParameterizedTest
    @CsvSource({
        "io.undertow.proxy, UT005027: Timing out request to /somebodys-name",
        "io.undertow.proxy, UT005028: Proxy request to /somebodys-name failed",
        "io.undertow.proxy, UT005031: Proxy request to /somebodys-name could not connect to backend server http://a",
        "io.undertow.request, 'UT005081: Response has already been started, cannot proxy request HttpServerExchange{ GET"
                + " /somebodys-name}'"
    })
    void theBalancerQuotesNoRequests(String category, String message) throws IOException {
        assertThat(asLogged(message, category, Files.readString(BALANCER))).doesNotContain("somebodys-name");
    }

    private static String asLogged(String message, String category, String commands) {
        String spec = commands.lines()
                .filter(line -> line.startsWith("/subsystem=logging/logger=" + category + ":add"))
                .findFirst()
                .orElseThrow();
        Matcher pattern = Pattern.compile("substituteAll\\(\\\\\"(.*)\\\\\",\\\\\"(.*)\\\\\"\\)")
                .matcher(spec);
        assertThat(pattern.find()).isTrue();
        return message.replaceAll(pattern.group(1), pattern.group(2));
    }

    /** R-07: no address, no path, no query; U-07: the exit leaves no line. */
    @Test
    void theAccessLogKnowsNobody() throws IOException {
        String line = all().lines()
                .filter(command -> command.contains("setting=access-log:add"))
                .collect(Collectors.joining());

        assertThat(line).contains("pattern=\"%t %m %{r,org.luwte.route} %s %b %D\"");
        assertThat(line).contains("not path(/leave)").contains("not path(/en/leave)");
    }

    /** K-15: the database tells no values to its log or to the server's. */
    @Test
    void theDatabaseTellsNoValues() throws IOException {
        assertThat(all().lines()
                        .filter(line -> line.contains("connection-properties=logServerErrorDetail:add(value=false)")))
                .hasSize(3);
        assertThat(Database.SETTINGS)
                .containsEntry("log_statement", "none")
                .containsEntry("log_min_duration_statement", "-1")
                .containsEntry("log_min_error_statement", "panic")
                .containsEntry("log_error_verbosity", "terse")
                .containsEntry("log_parameter_max_length", "0")
                .containsEntry("log_parameter_max_length_on_error", "0");
    }

    /** A database that hangs holds no thread for long, and never those of the quick exit. */
    @ParameterizedTest
    @ValueSource(strings = {"LuwteDS", "KeystoreDS", "ClusterDS"})
    void nobodyWaitsForADatabaseForLong(String source) throws IOException {
        String properties = "/subsystem=datasources/data-source=" + source + "/connection-properties=";

        assertThat(all())
                .contains(properties + "connectTimeout:add(value=5)")
                .contains(properties + "socketTimeout:add(value=15)")
                .contains(properties + "options:add(value=\"-c statement_timeout=10000\")");
    }

    @Test
    void theQuickExitWaitsForNoOtherRequest() throws IOException {
        assertThat(all())
                .contains("worker=default:write-attribute(name=task-max-threads,value=64)")
                .contains("request-limit=most:add(max-concurrent-requests=48,queue-size=200)")
                .contains("filter-ref=most:add(priority=7,predicate=\"not path(/leave) and not path(/en/leave) and");
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.sorted().toList();
        }
    }

    private static String all() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path script : scripts()) {
            text.append(Files.readString(script)).append('\n');
        }
        return text.toString();
    }
}
