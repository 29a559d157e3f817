/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;
import org.luwte.stack.TestStack;

/** The trail of the running whole: sealed, verified by a program of its own, read by who may (issue 3, item 6; P-11, P-13). */
class AuditST {

    private static final Duration SEALED = Duration.ofSeconds(30);
    private static final Pattern PARTS = Pattern.compile("<option value=\"[0-9]+\">Regel [0-9.]+ tot en met ");

    @TempDir
    Path folder;

    @Test
    void lateCommitIsSealedWhenItAppearsAndTheNumbersHaveNoGap() throws Exception {
        UUID late = UUID.randomUUID();
        UUID early = UUID.randomUUID();
        try (Connection open = TestStack.get().jdbc("luwte_app").getConnection()) {
            open.setAutoCommit(false);
            insert(open, late);
            try (Connection other = TestStack.get().jdbc("luwte_app").getConnection()) {
                insert(other, early);
            }
            awaitSealed(early);
            assertThat(seq(late)).as("not there yet").isNull();
            open.commit();
        }
        awaitSealed(late);

        assertThat(Long.parseLong(seq(late))).isGreaterThan(Long.parseLong(seq(early)));
        assertThat(SitePages.value("select max(seq) - count(*) from luwte.audit_chain"))
                .isEqualTo("0");
    }

    @Test
    void changedRowIsFoundByTheOfficerAndByTheVerifier() throws Exception {
        UUID row = UUID.randomUUID();
        try (Connection connection = TestStack.get().jdbc("luwte_app").getConnection()) {
            insert(connection, row);
        }
        awaitSealed(row);
        HttpVisitor ilse = SitePages.staff("ilse");
        assertThat(verifyNow(ilse)).contains("De ketting is heel");
        assertThat(verifier(export(ilse))).isZero();

        pastTheTrigger("update luwte.audit_row set action = 'GROUP_LEFT' where id = '" + row + "'");
        try {
            assertThat(verifyNow(ilse)).contains("De ketting is verbroken").contains("bij regel " + seq(row) + ".");
            assertThat(verifier(export(ilse))).isEqualTo(1);
        } finally {
            pastTheTrigger("update luwte.audit_row set action = 'GROUP_ENTERED' where id = '" + row + "'");
        }
        assertThat(verifyNow(ilse)).contains("De ketting is heel");
    }

    /** Whoever has all rights over the database can put a row there that never reaches the chain. */
    @Test
    void rowOutsideTheChainIsFoundByTheOfficer() throws Exception {
        UUID row = UUID.randomUUID();
        HttpVisitor ilse = SitePages.staff("ilse");
        assertThat(verifyNow(ilse)).contains("De ketting is heel");

        pastTheTrigger("insert into luwte.audit_row (id, at, action, actor_role) values ('" + row
                + "', now(), 'GROUP_ENTERED', 'MEMBER')");
        try {
            assertThat(verifyNow(ilse)).contains("De ketting is verbroken").contains("die niet in de ketting zitten");
        } finally {
            pastTheTrigger("delete from luwte.audit_row where id = '" + row + "'");
        }
        assertThat(verifyNow(ilse)).contains("De ketting is heel");
    }

    /** Nothing of the chain needs the key of a person, so it holds when the key is gone. */
    @Test
    void chainHoldsWhenTheKeyOfAMemberIsDestroyed() throws Exception {
        HttpSignIn.newMember();
        String id = SitePages.value("select id from luwte.person order by joined_at desc nulls last limit 1");
        try (Connection connection = TestStack.get().jdbc("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create temp table kept as select * from keystore.data_key where owner = '" + id + "'");
            assertThat(statement.executeUpdate("delete from keystore.data_key where owner = '" + id + "'"))
                    .isEqualTo(1);
            try {
                List<Path> export = export(SitePages.staff("ilse"));
                assertThat(verifier(export)).isZero();
                assertThat(export)
                        .isNotEmpty()
                        .allSatisfy(part -> assertThat(part).content().doesNotContain(id));
            } finally {
                statement.execute("insert into keystore.data_key select * from kept");
            }
        }
    }

    @Test
    void fileOpensOnceWithAReasonAndTheMemberReadsIt() {
        HttpVisitor marit = SitePages.staff("marit");
        HttpVisitor member = SitePages.written().writer().visitor();
        String topic = "/topic/" + SitePages.written().topic();
        String file = "/desk/member/" + SitePages.fileHandle();
        assertThat(marit.get(topic).body()).contains("href=\"" + file + "\"");
        assertThat(member.get(topic).body()).doesNotContain("/desk/member/");
        String note = "zaak " + HttpSignIn.letters(10);

        assertThat(press(marit, file, Map.of())).contains("error-summary").doesNotContain("id=\"file\"");
        assertThat(press(marit, file, Map.of("open:lookGround", "SAFETY", "open:lookNote", "x")))
                .contains("error-summary")
                .doesNotContain("id=\"file\"");
        assertThat(member.get("/me/looked").body()).doesNotContain(note);
        assertThat(press(marit, file, Map.of("open:lookGround", "SAFETY", "open:lookNote", note)))
                .contains("id=\"file\"")
                .contains("Geweld door je partner of ex");

        assertThat(marit.get(file).body()).as("shown once").doesNotContain("id=\"file\"");
        assertThat(member.get("/me/looked").body())
                .contains(note, "Opende een dossier", "Er is misschien iemand in gevaar", "Medewerker van Luwte");
        assertThat(member.get("/en/me/looked").body()).contains("Opened a file");
    }

    @Test
    void onlyWhoMaySeesTheDeskAndTheOfficerSeesTheTrailAndNothingElse() {
        String file = "/desk/member/" + SitePages.fileHandle();
        Map<String, HttpVisitor> people = new LinkedHashMap<>();
        people.put("ilse", SitePages.staff("ilse"));
        people.put("marit", SitePages.staff("marit"));
        people.put("fatima", SitePages.staff("fatima"));
        people.put("willem", HttpSignIn.as("willem"));
        people.put("visitor", HttpVisitor.atSite());

        assertThat(statuses(people, "/desk")).containsExactly(200, 200, 200, 404, 404);
        assertThat(statuses(people, "/desk/audit")).containsExactly(200, 404, 404, 404, 404);
        assertThat(statuses(people, file)).containsExactly(404, 200, 404, 404, 404);
        assertThat(people.get("ilse").get("/group/eigen-ruimte").statusCode()).isEqualTo(404);
        assertThat(people.get("ilse")
                        .get("/topic/" + SitePages.written().topic())
                        .statusCode())
                .isEqualTo(404);
        for (String nobody : new String[] {"marit", "willem", "visitor"}) {
            assertThat(people.get(nobody)
                            .post("/desk/audit/export", Map.of("part", "1"))
                            .body())
                    .as(nobody)
                    .doesNotContain("{\"row\"");
        }
        assertThat(people.get("ilse")
                        .get("/desk/audit?action=REFUSED&role=MEMBER")
                        .body())
                .as("what was refused to willem")
                .contains("<td>Vroeg om iets wat niet mocht</td>");
    }

    private static List<Integer> statuses(Map<String, HttpVisitor> people, String path) {
        return people.values().stream()
                .map(person -> person.get(path).statusCode())
                .toList();
    }

    private static String press(HttpVisitor visitor, String path, Map<String, String> values) {
        HtmlForm form = HtmlForm.byId(visitor.get(path).body(), "open");
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put("open:open", "open");
        var answer = visitor.post(form.action(), form.filled(all));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return answer.body();
    }

    private static String verifyNow(HttpVisitor officer) {
        HtmlForm form = HtmlForm.byId(officer.get("/desk/audit").body(), "chain");
        return officer.post(form.action(), form.filled(Map.of("chain:verify", "verify")))
                .body();
    }

    /** Every part that the page offers, the first one first. */
    private List<Path> export(HttpVisitor officer) throws IOException {
        List<Path> parts = new ArrayList<>();
        long offered =
                PARTS.matcher(officer.get("/desk/audit").body()).results().count();
        for (int part = 1; part <= offered; part++) {
            var answer = officer.post("/desk/audit/export", Map.of("part", Integer.toString(part)));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            String file = "luwte-audit-%04d.jsonl".formatted(part);
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains(file);
            parts.add(Files.writeString(folder.resolve(file), answer.body()));
        }
        return parts;
    }

    @Test
    void whatIsNoPartIsNotThere() {
        HttpVisitor ilse = SitePages.staff("ilse");
        for (String part : List.of("", "0", "-1", "99999", "1000000", "x", "1;drop")) {
            var answer = ilse.post("/desk/audit/export", Map.of("part", part));
            assertThat(answer.statusCode()).as(part).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("{\"row\"");
        }
    }

    /** Runs the stand-alone verifier on nothing but files; gives its exit code. */
    private static int verifier(List<Path> export) throws Exception {
        Path varFolder = TestStack.get().varDir();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-jar",
                TestStack.root()
                        .resolve("ejb-module/target/ejb-module-audit-verifier.jar")
                        .toString(),
                "--key",
                varFolder.resolve("keys/audit.pem").toString(),
                "--anchors",
                varFolder.resolve("audit/checkpoints.jsonl").toString()));
        export.forEach(part -> command.add(part.toString()));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the verifier ends").isTrue();
        return process.exitValue();
    }

    private static void insert(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into luwte.audit_row (id, at, action, actor_role) values (?, now(), 'GROUP_ENTERED',"
                        + " 'MEMBER')")) {
            insert.setObject(1, id);
            insert.executeUpdate();
        }
    }

    private static void pastTheTrigger(String update) throws SQLException {
        try (Connection connection = TestStack.get().jdbc("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThat(statement.executeUpdate(update)).isEqualTo(1);
        }
    }

    private static String seq(UUID row) {
        return SitePages.value("select seq from luwte.audit_chain where row_id = '" + row + "'");
    }

    private static void awaitSealed(UUID row) {
        Awaitility.await("row in the chain").atMost(SEALED).until(() -> seq(row) != null);
    }
}
