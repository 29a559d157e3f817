/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.identity.Pseudonym;
import org.luwte.identity.PseudonymNotAllowed;
import org.luwte.identity.PseudonymResemblesLogin;

class PseudonymPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"Stille Reiger", "Zeewind 7", "d'Artagnan", "Élan-vital", "Ster 42"})
    void neutralNamesAreFine(String name) {
        assertThatCode(() -> check(name, "k4stanje-boom")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Noor 1992",
                "Noor 2004",
                "1234 AB",
                "Lid 12345",
                "noor@example.org",
                "Politie Jan",
                "Luwte team",
                "De Moderator",
                "Lüwte team",
                "Po-litie",
                "Lu wte",
                "Mod erator",
                "Polıtie",
                "Slachtofferhulp",
                "Victim Support",
                "Volunteer Ann",
                "<b>x</b>",
                "ab\u0000cd",
                " x",
                "Рыба тихая"
            })
    void tellingOrPretendingNamesAreRefused(String name) {
        assertThatThrownBy(() -> check(name, "k4stanje-boom")).isInstanceOf(PseudonymNotAllowed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "noortje, noortje",
        "Noortje, noortje34",
        "Noortje van Dam, noortje",
        "N o o r t j e, noortje",
        "Nóórtje, noortje",
        "Noortja, noortje"
    })
    void namesLikeTheLoginNameAreRefused(String name, String login) {
        assertThatThrownBy(() -> check(name, login)).isInstanceOf(PseudonymResemblesLogin.class);
    }

    @Test
    void namesThatLookTheSameHaveTheSameIndex() {
        assertThat(new Pseudonym("Stille  Reiger").indexValue())
                .isEqualTo(new Pseudonym("stille reiger").indexValue())
                .isEqualTo(new Pseudonym("Stìlle-Reiger").indexValue())
                .isEqualTo(new Pseudonym("Ｓtille Reiger").indexValue())
                .isNotEqualTo(new Pseudonym("Stille Reigers").indexValue());
    }

    private static void check(String name, String login) {
        PseudonymPolicy.check(new Pseudonym(name), Optional.of(login));
    }
}
