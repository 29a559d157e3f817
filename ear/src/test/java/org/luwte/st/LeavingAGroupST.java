/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luwte.stack.Writer;

/** Going out of a group takes a page that says what it means, and a press on that page. */
class LeavingAGroupST {

    private static final String GROUP = "/group/eigen-ruimte";

    @Test
    void whoGoesOutCanNoLongerWriteThere() {
        Writer member = Writer.join();
        assertThat(member.visitor().get(GROUP + "/write").statusCode()).isEqualTo(200);

        var answer = member.press(GROUP + "/leave", "leave", "leave", Map.of());

        assertThat(answer.uri().getPath()).isEqualTo("/groups");
        assertThat(member.visitor().get(GROUP + "/write").statusCode()).isEqualTo(404);
        assertThat(member.visitor().get(GROUP + "/leave").statusCode()).isEqualTo(404);
    }

    @Test
    void lookingAtThePageChangesNothing() {
        Writer member = Writer.join();
        assertThat(member.visitor().get(GROUP + "/leave").statusCode()).isEqualTo(200);
        assertThat(member.visitor().get(GROUP + "/write").statusCode()).isEqualTo(200);
    }
}
