/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ons kantoor is verhuisd!,ons-kantoor-is-verhuisd",
        "  Één coördinator  ,een-coordinator",
        "al-goed-1,al-goed-1",
        "???,''"
    })
    void typedWordsBecomeAName(String typed, String name) {
        assertThat(CodeName.of(typed)).isEqualTo(name);
    }
}
