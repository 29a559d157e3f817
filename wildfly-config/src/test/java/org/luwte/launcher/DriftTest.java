/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftTest {

    private static final String PROVISIONED = """
            <server xmlns="urn:jboss:domain:20.0">
              <profile>
                <subsystem xmlns="urn:jboss:domain:logging:8.0">
                  <logger category="org.postgresql"><level name="WARN"/></logger>
                </subsystem>
                <subsystem xmlns="urn:jboss:domain:datasources:7.2">
                  <datasource name="LuwteDS"><security user-name="luwte" password="secret-1"/></datasource>
                </subsystem>
              </profile>
            </server>
            """;

    @TempDir
    Path folder;

    private VarFolder varFolder;
    private Wildfly server;
    private Path own;

    @BeforeEach
    void provision() throws IOException {
        varFolder = new VarFolder(folder.resolve("var")).create();
        server = new Wildfly("node1", folder.resolve("home"), List.of(), varFolder);
        own = server.base().resolve("configuration/standalone.xml");
        Files.createDirectories(varFolder.management());
        Files.createFile(varFolder.management().resolve("mgmt-users.properties"));
        Files.createFile(varFolder.management().resolve("mgmt-groups.properties"));
        provision(PROVISIONED);
    }

    @Test
    void aFreshServerIsAsProvisioned() {
        assertThat(layOut()).isEmpty();
        assertThat(layOut()).isEmpty();
    }

    @Test
    void changesStayWhileTheServerIsTheSameAndAreNamedWithoutTheirValues() throws IOException {
        layOut();
        change("\"WARN\"", "\"DEBUG\"");
        change("secret-1", "secret-2");
        change("</datasource>", "</datasource><datasource name=\"Other\"/>");

        List<String> news = layOut();

        assertThat(Files.readString(own)).contains("DEBUG", "secret-2", "Other");
        assertThat(news)
                .hasSize(3)
                .allMatch(line -> line.startsWith("node1 differs"))
                .anyMatch(line ->
                        line.endsWith("/profile/subsystem=datasources/datasource=LuwteDS/security @password (changed)"))
                .anyMatch(line -> line.endsWith("/datasource=Other (added)"))
                .anyMatch(line -> line.endsWith("/subsystem=logging/logger=org.postgresql/level @name (changed)"))
                .noneMatch(line -> line.contains("secret"));
    }

    @Test
    void anUpgradeGivesThemUpSaysSoAndKeepsTheOldFile() throws IOException {
        layOut();
        change("secret-1", "secret-2");
        provision(PROVISIONED.replace("</profile>", "<subsystem xmlns=\"urn:jboss:domain:mail:4.0\"/></profile>"));

        List<String> news = layOut();

        assertThat(news).singleElement().asString().contains("provisioned anew", "@password (changed)");
        assertThat(Files.readString(own)).contains("secret-1", "mail");
        assertThat(Files.readString(varFolder.root().resolve("node1-before.xml")))
                .contains("secret-2");
        assertThat(layOut()).isEmpty();
    }

    private List<String> layOut() {
        return server.layOut(new ManagementAccount(server.home(), varFolder));
    }

    private void change(String before, String after) throws IOException {
        Files.writeString(own, Files.readString(own).replace(before, after));
    }

    private void provision(String configuration) throws IOException {
        Path file = server.home().resolve("standalone/configuration/standalone.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, configuration);
    }
}
