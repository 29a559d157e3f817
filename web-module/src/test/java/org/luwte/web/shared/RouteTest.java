/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.shared.Language;

class RouteTest {

    @ParameterizedTest
    @CsvSource({
        "/, HOME",
        "/help, HELP",
        "/groups, GROUPS",
        "/group/abc-1, GROUP",
        "/group/abc-1/write, WRITE_TOPIC",
        "/topic/0a, TOPIC",
        "/topic/0a/reply, WRITE_REPLY",
        "/topic/0a/edit, EDIT_TOPIC",
        "/reply/0a/delete, DELETE_REPLY",
        "/join, JOIN",
        "/join/under-16, JOIN_UNDER_16",
        "/policy/house-rules, POLICY",
        "/removal, REMOVAL",
        "/removal/state, REMOVAL_STATE",
        "/desk/removal/0a, REMOVAL_FILE"
    })
    void leadsToItsPage(String path, Route route) {
        assertThat(Route.match(path)).map(Route.Match::route).contains(route);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/nosuch",
                "/groups/",
                "/groups/extra",
                "/topic",
                "/topic/",
                "/topic/a/b",
                "/topic/A",
                "/topic/a%20b",
                "/topic/a%2Fb",
                "/topic/../groups",
                "//groups",
                "/topic.xhtml",
                "/community/topic.xhtml",
                "/topic/0a;x=1",
                "/topic/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void doesNotExist(String path) {
        assertThat(Route.match(path)).isEmpty();
    }

    @Test
    void carriesTheHandle() {
        assertThat(Route.match("/reply/0af/edit").orElseThrow().values()).containsExactly(Map.entry("handle", "0af"));
        assertThat(Route.EDIT_REPLY.path(Map.of("handle", "0af"))).isEqualTo("/reply/0af/edit");
    }

    @ParameterizedTest
    @EnumSource
    void hasItsView(Route route) {
        assertThat(Path.of("src/main/webapp" + route.view())).exists();
        assertThat(Route.ofView(route.view())).contains(route);
    }

    /** A page that visitors read makes no session: it is not stateful, or for members only. */
    @ParameterizedTest
    @EnumSource
    void makesNoSessionForAVisitor(Route route) throws IOException {
        String page = Files.readString(Path.of("src/main/webapp" + route.view()));
        assertThat(page.contains("/WEB-INF/templates/form.xhtml")).isEqualTo(route.scripted());
        if (!route.personal()) {
            assertThat(page.replace("<ui:param name=\"stateful\" value=\"#{site.caller.joined()}\"/>", ""))
                    .doesNotContain("stateful", "transient=");
        }
    }

    @ParameterizedTest
    @CsvSource({"/, NL, /", "/en, EN, /", "/en/help, EN, /help", "/enter, NL, /enter", "/energy, NL, /energy"})
    void knowsItsLanguage(String path, Language language, String rest) {
        var address = SiteAddress.of(path);
        assertThat(address.language()).isEqualTo(language);
        assertThat(address.path()).isEqualTo(rest);
        assertThat(address.full()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/a//b", "/a%2f", "/\\evil", "/a/", ""})
    void isNotPlain(String path) {
        assertThat(new SiteAddress(Language.NL, path).plain()).isFalse();
    }
}
