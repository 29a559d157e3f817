/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.annotations.Immutable;

/** That a session is over, or all sessions of a subject that began before a moment; forgotten when none of them can live any more. */
@Entity
@Immutable
@Table(name = "ended_session")
public class EndedSession {

    @Id
    private byte[] sidIndex;

    @Column(nullable = false, updatable = false)
    private Instant endedAt;

    @Column(nullable = false, updatable = false)
    private Instant keepUntil;

    protected EndedSession() {} // for Hibernate

    @Override
    public boolean equals(Object other) {
        return other instanceof EndedSession ended && Arrays.equals(sidIndex, ended.sidIndex);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sidIndex);
    }

    @Override
    public String toString() {
        return "EndedSession";
    }
}
