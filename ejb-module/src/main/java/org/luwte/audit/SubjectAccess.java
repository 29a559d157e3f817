/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

import java.util.Objects;

/**
 * The proof that a look at what is private of a member was written to the trail, in the running transaction. Features hand such data
 * out for nothing else; only the trail makes one (ArchitectureTest).
 */
public record SubjectAccess(DataSubject subject) {

    public SubjectAccess {
        Objects.requireNonNull(subject);
    }
}
