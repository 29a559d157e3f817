/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A reply as its author wants it now.
 *
 * @param version the one that was edited
 */
public record EditReply(
        @NotNull String handle,
        long version,
        @NotBlank @Size(max = TextLimits.TEXT) String text) {}
