/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No plaintext rests in the saved state of a page (architecture.md 11a). */
class DiscretionTest {

    private static final FacesContext NOWHERE = new FacesContextWrapper(null) {};
    private static final String SECRET = "what nobody else may read";

    static Stream<UIInput> fields() {
        return Stream.of(new PrivateText(), new PrivateLine(), new PrivateChoice());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void nothingTypedIsSaved(UIInput field) {
        field.markInitialState();
        field.setSubmittedValue(SECRET);
        field.setValue(SECRET);
        assertThat(field.isLocalValueSet()).isTrue();

        assertThat(flat(field.saveState(NOWHERE))).doesNotContain(SECRET);
        assertThat(field.getSubmittedValue()).isNull();
        assertThat(field.isLocalValueSet()).isFalse();
    }

    @Test
    void blanksAreNothing() {
        var typed = new TypedText();
        assertThat(typed.getAsObject(null, null, " \r\n ")).isNull();
        assertThat(typed.getAsObject(null, null, "\u200B\uFEFF\u00A0")).isNull();
        assertThat(typed.getAsObject(null, null, "one\r\ntwo")).isEqualTo("one\ntwo");
    }

    private static String flat(Object state) {
        return state instanceof Object[] parts ? Arrays.deepToString(parts) : String.valueOf(state);
    }
}
