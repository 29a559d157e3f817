/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody wrote becomes a link only when it is a page of our own that she can have seen. */
class NamedPlacesTest {

    private static final String ORIGIN = "https://luwte.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/topic/0a1b",
                "https://luwte.example/topic/0a1b",
                "luwte.example/topic/0a1b",
                "Op (https://luwte.example/topic/0a1b?page=2#r-3), halverwege.",
                "\"/topic/0a1b\": daar. En nog eens /topic/0a1b"
            })
    void findsOurPage(String text) {
        assertThat(NamedPlaces.in(text, ORIGIN)).containsExactly("/topic/0a1b");
    }

    @Test
    void findsPagesInTheOtherLanguage() {
        assertThat(NamedPlaces.in("/en/group/rust en /topic/0b", ORIGIN))
                .containsExactly("/en/group/rust", "/topic/0b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in de groep over inbraak",
                "https://evil.example/topic/0a1b",
                "https://luwte.example.evil.example/topic/0a1b",
                "https://luwte.example@evil.example/topic/0a1b",
                "//evil.example/topic/0a1b",
                "javascript:/topic/0a1b",
                "/sign-out",
                "/me",
                "/desk/member/0a1b",
                "/topic/../desk",
                "/nosuch",
                "/"
            })
    void findsNothingElse(String text) {
        assertThat(NamedPlaces.in(text, ORIGIN)).isEmpty();
    }
}
