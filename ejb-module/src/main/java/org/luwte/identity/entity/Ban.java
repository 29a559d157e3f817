/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.luwte.identity.MemberId;
import org.luwte.vault.DataLevel;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.PersonalData;

/** Somebody may not take part until a day; it ends by itself, or earlier when it is lifted. */
@Entity
@Table(name = "ban")
public class Ban {

    /** Names the row in {@link org.luwte.vault.SealedField}. */
    public static final String SEALED_AS = "ban";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private UUID orderedBy;

    @PersonalData(DataLevel.D2)
    @Column(nullable = false, updatable = false)
    private EncryptedText reason;

    @Column(nullable = false, updatable = false)
    private Instant startsAt;

    @Column(nullable = false, updatable = false)
    private Instant endsAt;

    private Instant liftedAt;

    protected Ban() {} // for Hibernate

    /** A ban from now on. */
    public static Ban order(
            UUID id, MemberId person, MemberId orderedBy, EncryptedText reason, Instant now, Instant end) {
        var ban = new Ban();
        ban.id = Objects.requireNonNull(id);
        ban.personId = person.value();
        ban.orderedBy = orderedBy.value();
        ban.reason = Objects.requireNonNull(reason);
        ban.startsAt = now;
        ban.endsAt = end;
        return ban;
    }

    /** Ends it before its day. */
    public void lift(Instant now) {
        liftedAt = now;
    }

    public UUID id() {
        return id;
    }

    public MemberId person() {
        return new MemberId(personId);
    }

    public EncryptedText reason() {
        return reason;
    }

    public Instant endsAt() {
        return endsAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ban ban && id.equals(ban.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Ban " + id;
    }
}
