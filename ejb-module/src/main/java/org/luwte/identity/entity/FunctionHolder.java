/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.luwte.identity.Function;

/** That somebody has a function, from a day and until a day: it ends by itself. */
@Entity
@Table(name = "function_holder")
public class FunctionHolder {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Function function;

    @Column(nullable = false, updatable = false)
    private Instant startsAt;

    @Column(nullable = false)
    private Instant endsAt;

    protected FunctionHolder() {} // for Hibernate

    public Function function() {
        return function;
    }

    public UUID id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FunctionHolder holder && id.equals(holder.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "FunctionHolder " + id;
    }
}
