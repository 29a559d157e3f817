/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A topic as its author wants it now.
 *
 * @param version the one that was edited
 */
public record EditTopic(
        @NotNull String handle,
        long version,
        @NotBlank @Size(max = TextLimits.TITLE) String title,
        @NotBlank @Size(max = TextLimits.TEXT) String text) {}
