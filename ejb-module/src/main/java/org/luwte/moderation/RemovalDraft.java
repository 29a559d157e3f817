/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.luwte.shared.Language;

/**
 * What somebody asks who is named in a text.
 *
 * @param form    the token of the form: what is sent twice is one request
 * @param place   the address of the page, or words to find it
 * @param words   which words are about her
 * @param harm    why they must go
 * @param contact how to reach her; {@code null} when she does not want that
 */
public record RemovalDraft(
        @NotNull String form,
        @NotNull Language language,
        @NotBlank @Size(max = RemovalDraft.SHORT) String place,
        @NotBlank @Size(max = RemovalDraft.LONG) String words,
        @NotBlank @Size(max = RemovalDraft.LONG) String harm,
        @Size(max = RemovalDraft.SHORT) String contact) {

    public static final int SHORT = 500;
    public static final int LONG = 2_000;

    /** Not what she wrote. */
    @Override
    public String toString() {
        return "RemovalDraft";
    }
}
