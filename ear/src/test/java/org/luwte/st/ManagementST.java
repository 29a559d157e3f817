/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luwte.launcher.Stack;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.Management;
import org.luwte.stack.TestStack;

/** Who may do what by console and command line (docs/adr/0041-management-roles.md), and that it leaves a line. */
class ManagementST {

    private static final String PASSWORD = HttpSignIn.letters(20);
    private static final String LOGGER = "/subsystem=logging/logger=org.luwte.proef";
    private static final String AUDIT = "/core-service=management/access=audit/logger=audit-log";
    private static final String DATABASE = "/subsystem=datasources/data-source=LuwteDS";

    @BeforeAll
    static void makeAccounts() throws IOException {
        for (String role : new String[] {"Monitor", "Operator", "Auditor"}) {
            append("mgmt-users.properties", name(role) + "=" + digest(name(role)));
            append("mgmt-groups.properties", name(role) + "=" + role);
        }
        append("mgmt-users.properties", name("Nobody") + "=" + digest(name("Nobody")));
    }

    @Test
    void aMonitorReadsTheStateAndNoSecretAndChangesNothing() {
        try (Management monitor = as("Monitor")) {
            assertThat(monitor.result("/", "read-attribute", "name=server-state")
                            .asString())
                    .isEqualTo("running");
            assertThat(monitor.result("/subsystem=logging/root-logger=ROOT", "read-attribute", "name=level")
                            .asString())
                    .isEqualTo("INFO");

            assertRefused(monitor.ask(LOGGER, "add", "level=WARN"));
            assertRefused(monitor.ask("/", "suspend"));
            assertRefused(monitor.ask("/", "shutdown"));
            assertRefused(monitor.ask(DATABASE, "read-attribute", "name=password"));
            assertRefused(monitor.ask("/", "resolve-expression", "expression=${env.LUWTE_DB_PASSWORD}"));
            assertRefused(monitor.ask(AUDIT, "read-resource"));
        }
    }

    @Test
    void anOperatorRunsTheServerAndChangesNothing() {
        try (Management operator = as("Operator")) {
            // Not suspend: after a resume this version of the server fails wherever a session ends
            // (docs/operations/first-look.md).
            operator.result(DATABASE, "flush-idle-connection-in-pool");
            assertThat(operator.result(DATABASE, "test-connection-in-pool").asString())
                    .contains("true");

            assertRefused(operator.ask(LOGGER, "add", "level=WARN"));
            assertRefused(operator.ask(DATABASE, "write-attribute", "name=max-pool-size", "value=1"));
            assertRefused(operator.ask(AUDIT, "read-resource"));
        }
    }

    @Test
    void anAuditorReadsTheAuditAndCanSetNothingElse() {
        try (Management auditor = as("Auditor")) {
            assertThat(auditor.result(AUDIT, "read-attribute", "name=enabled").asBoolean())
                    .isTrue();
            assertRefused(auditor.ask(LOGGER, "add", "level=WARN"));
            assertRefused(auditor.ask("/", "suspend"));
        }
    }

    @Test
    void anAdministratorChangesTheServerButNotItsAuditAndEachChangeLeavesALine() throws IOException {
        Stack stack = TestStack.get();
        try (Management administrator =
                Management.of(stack.managementPort(1), stack.managementUser(), stack.managementPassword())) {
            administrator.result(LOGGER, "add", "level=WARN");
            administrator.result(LOGGER, "remove");

            assertRefused(administrator.ask(AUDIT, "write-attribute", "name=enabled", "value=false"));
        }

        String log = Files.readString(stack.varDir().resolve("logs/node1/management-audit.log"));
        assertThat(log)
                .containsPattern("\"user\" : \"" + stack.managementUser() + "\"")
                .contains("org.luwte.proef");
    }

    @Test
    void whoIsInNoGroupMayDoNothing() {
        try (Management nobody = as("Nobody")) {
            assertRefused(nobody.ask("/", "read-attribute", "name=server-state"));
            assertRefused(nobody.ask(DATABASE, "read-resource"));
        }
    }

    private static void assertRefused(ModelNode answer) {
        assertThat(Management.succeeded(answer)).as(answer.toString()).isFalse();
        assertThat(answer.get("failure-description").asString())
                .as("refused, or not even visible")
                .containsAnyOf("WFLYCTL0313", "WFLYCTL0216", "WFLYCTL0332", "WFLYCTL0333", "WFLYCTL0338");
    }

    private static Management as(String role) {
        return Management.of(TestStack.get().managementPort(1), name(role), PASSWORD);
    }

    private static String name(String role) {
        return "proef-" + role;
    }

    private static void append(String file, String line) throws IOException {
        Path path = TestStack.get().varDir().resolve("node1/configuration").resolve(file);
        Files.writeString(path, "\n" + line + "\n", StandardOpenOption.APPEND);
    }

    /** As the server's own tool stores it. */
    private static String digest(String user) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5")
                            .digest((user + ":ManagementRealm:" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
