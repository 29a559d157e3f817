/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.vault.AddressSeal;
import org.luwte.vault.AddressSeals;

class BrowserKeyTest {

    private final AddressSeals seals = new BrowserKeys();
    private final AddressSeal seal = seals.create();

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/topic/0123456789abcdef0123456789abcdef/reply", "/group/na-een-inbraak"})
    void leadsBackToThePath(String path) {
        String token = seal.seal(path);

        assertThat(seal.open(token)).contains(path);
        assertThat(token).matches("[A-Za-z0-9_-]{86}");
        assertThat(new BrowserKeys().of(seal.secret()).orElseThrow().seal(path))
                .as("on every node")
                .isEqualTo(token);
    }

    @Test
    void shortPathsCanNotBeToldApartByTheirLength() {
        assertThat(seal.seal("/me"))
                .hasSameSizeAs(seal.seal("/topic/0123456789abcdef0123456789abcdef"))
                .isNotEqualTo(seal.seal("/help"));
    }

    @Test
    void nobodyElsesTokenIsOpened() {
        AddressSeal other = seals.create();

        assertThat(other.secret()).matches("[A-Za-z0-9_-]{86}").isNotEqualTo(seal.secret());
        assertThat(other.open(seal.seal("/help"))).isEmpty();
    }

    @Test
    void noCharacterCanBeChanged() {
        String token = seal.seal("/help");
        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(seal.open(token.substring(0, i) + other + token.substring(i + 1)))
                    .as("character %d", i)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "not base64!", "/help", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void brokenTokenIsNoPathAndBrokenSecretIsNone(String broken) {
        assertThat(seal.open(broken)).isEmpty();
        assertThat(seals.of(broken)).isEmpty();
    }
}
