/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Why somebody of the staff looks at what is private of a member. Without one nothing is opened: every boundary that gives such data
 * to staff takes it (ArchitectureTest).
 *
 * @param note case reference or explanation; sealed with the member's key, and she can read it
 */
public record AccessReason(
        @NotNull AccessGround ground,
        @NotBlank @Size(min = SHORTEST, max = LONGEST) String note) implements Serializable {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 200;

    /** The boundary checks the same; this is for whoever comes another way. */
    public AccessReason {
        if (ground == null || note == null || note.strip().length() < SHORTEST || note.length() > LONGEST) {
            throw new ReasonMissing();
        }
    }

    /** Not the note. */
    @Override
    public String toString() {
        return "AccessReason " + ground;
    }
}
