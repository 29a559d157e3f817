/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the staff decides.
 *
 * @param outcome one of {@link RemovalStatus#outcomes()}
 * @param answer  told to whoever asked, in these words
 */
public record RemovalDecision(
        @NotNull RemovalStatus outcome,
        @NotBlank @Size(max = RemovalDraft.LONG) String answer) {

    /** Not the words. */
    @Override
    public String toString() {
        return "RemovalDecision " + outcome;
    }
}
