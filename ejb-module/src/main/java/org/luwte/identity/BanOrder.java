/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What somebody of the staff decides about a member who may not take part for now.
 *
 * @param reason told to the member, in these words
 * @param until  the last day
 */
public record BanOrder(
        @NotBlank @Size(max = BanOrder.LONGEST_REASON) String reason,
        @NotNull LocalDate until) {

    public static final int LONGEST_REASON = 2_000;
}
