/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.util.Objects;

/**
 * Who somebody is at the identity provider: issuer and subject together, never a name or an address (privacy-safety.md N-33).
 */
public record Subject(String issuer, String subject) {

    public Subject {
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(subject);
    }

    /** Keeps the blind index of subjects apart from others. */
    public static final String INDEX_PURPOSE = "subject";

    /** What the blind index is made of. */
    public String indexValue() {
        return issuer + "|" + subject;
    }
}
