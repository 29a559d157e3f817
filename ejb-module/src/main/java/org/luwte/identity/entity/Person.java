/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.luwte.identity.Avatar;
import org.luwte.identity.MemberId;
import org.luwte.vault.DataLevel;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.PersonalData;

/**
 * A person known here. The row begins when somebody joins: it holds a pseudonym sealed with that person's key and two blind
 * indexes, and no name, address or birthday. Staff who do not take part in the community have a row without a pseudonym, to hang
 * their functions on.
 */
@Entity
@Table(name = "person")
public class Person {

    /** Names the row in {@link org.luwte.vault.SealedField}. */
    public static final String SEALED_AS = "person";

    /** How long a known device counts as the usual one. */
    private static final Duration USUAL = Duration.ofDays(60);

    @Id
    private UUID id;

    @Version
    private long version;

    /** Made by the database when the row is made. */
    @Column(insertable = false, updatable = false)
    private String handle;

    @Column(nullable = false, updatable = false)
    private byte[] subjectIndex;

    @PersonalData(DataLevel.D1)
    private EncryptedText pseudonym;

    private byte[] pseudonymIndex;

    @Column(nullable = false)
    private int avatarShape;

    @Column(nullable = false)
    private int avatarColour;

    private Instant joinedAt;

    private byte[] factorsIndex;

    private Instant factorsChangedAt;

    private Instant knownDeviceAt;

    private Instant newDeviceAt;

    private Instant newDeviceRead;

    protected Person() {} // for Hibernate

    /** Somebody joins under a pseudonym. */
    public static Person join(MemberId id, byte[] subjectIndex, SealedPseudonym pseudonym, Avatar avatar, Instant now) {
        var person = new Person();
        person.id = id.value();
        person.subjectIndex = Objects.requireNonNull(subjectIndex).clone();
        person.pseudonym = pseudonym.text();
        person.pseudonymIndex = pseudonym.index();
        person.avatarShape = avatar.shape();
        person.avatarColour = avatar.colour();
        person.joinedAt = Objects.requireNonNull(now);
        return person;
    }

    public MemberId id() {
        return new MemberId(id);
    }

    /** Leads the staff to her file: random, and known only when the row was read. */
    public String handle() {
        return handle;
    }

    public EncryptedText pseudonym() {
        return pseudonym;
    }

    public Avatar avatar() {
        return new Avatar(avatarShape, avatarColour);
    }

    public boolean joined() {
        return joinedAt != null;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    /**
     * Compares the ways to sign in with those last seen. The first look is what later ones are compared with.
     *
     * @return whether they have changed
     */
    public boolean sawFactors(byte[] index, Instant now) {
        boolean changed = factorsIndex != null && !Arrays.equals(factorsIndex, index);
        if (changed) {
            factorsChangedAt = now;
        }
        if (changed || factorsIndex == null) {
            factorsIndex = index.clone();
        }
        return changed;
    }

    /** Whether there is a change that the person has not read of. */
    public boolean factorsChanged() {
        return factorsChangedAt != null;
    }

    /** Signed in on a device that was known; the day is enough. */
    public void onKnownDevice(Instant at) {
        var day = at.truncatedTo(ChronoUnit.DAYS);
        if (knownDeviceAt == null || knownDeviceAt.isBefore(day)) {
            knownDeviceAt = day;
        }
    }

    /**
     * Signed in on a device that was not known. That is news for whoever uses devices that are.
     *
     * @return whether it is news
     */
    public boolean onNewDevice(Instant at) {
        boolean news = knownDeviceAt != null
                && knownDeviceAt.plus(USUAL).isAfter(at)
                && (newDeviceAt == null || newDeviceAt.isBefore(at));
        if (news) {
            newDeviceAt = at;
        }
        return news;
    }

    /** A sign-in on a new device of which the person has not read, or {@code null}. */
    public Instant newDevice() {
        return Objects.equals(newDeviceAt, newDeviceRead) ? null : newDeviceAt;
    }

    /** The person has read what there was to tell about her ways to sign in. */
    public void readOfSignIns() {
        factorsChangedAt = null;
        newDeviceRead = newDeviceAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && id().equals(person.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return "Person " + id();
    }
}
