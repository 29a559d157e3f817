/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"https://www.politie.nl/aangifte", "HTTP://example.org", "https://example.org:8443/a?b=c#d"})
    void leadsToTheWeb(String address) {
        assertThat(OutPage.checked(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "/groups",
                "//evil.example",
                "https:example.org",
                "https://politie.nl@evil.example/",
                "https://exa mple.org",
                "mailto:a@example.org",
                ""
            })
    void leadsNowhereElse(String address) {
        assertThat(OutPage.checked(address)).isEmpty();
    }
}
