/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.luwte.shared.Language;

/**
 * The wish to join.
 *
 * @param acceptedVersions handles of the policy versions whose control was ticked
 * @param language         the language in which they were read
 */
public record Join(
        @NotBlank @Size(min = 3, max = 30) String pseudonym,
        @NotNull Set<String> acceptedVersions,
        @NotNull Language language) {

    public Join {
        acceptedVersions = acceptedVersions == null ? null : Set.copyOf(acceptedVersions);
    }
}
