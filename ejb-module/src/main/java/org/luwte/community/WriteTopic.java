/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new topic; the text is Markdown.
 */
public record WriteTopic(
        @NotNull String groupHandle,
        @NotBlank @Size(max = TextLimits.TITLE) String title,
        @NotBlank @Size(max = TextLimits.TEXT) String text) {}
