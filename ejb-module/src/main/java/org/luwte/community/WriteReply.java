/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.luwte.shared.Ids;

/**
 * A new reply; the text is Markdown.
 *
 * @param draft the handle it will have, made when somebody began to write: what is sent twice is one reply
 */
public record WriteReply(
        @NotNull String topicHandle,
        @NotBlank @Size(max = TextLimits.TEXT) String text,
        @NotNull @Pattern(regexp = Ids.HANDLE) String draft) {}
