/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new reply; the text is Markdown.
 */
public record WriteReply(
        @NotNull String topicHandle,
        @NotBlank @Size(max = TextLimits.TEXT) String text) {}
