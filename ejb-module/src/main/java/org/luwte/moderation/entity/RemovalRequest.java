/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.luwte.audit.Look;
import org.luwte.moderation.RemovalClosed;
import org.luwte.moderation.RemovalId;
import org.luwte.moderation.RemovalLine;
import org.luwte.moderation.RemovalState;
import org.luwte.moderation.RemovalStatus;
import org.luwte.shared.Language;
import org.luwte.vault.DataLevel;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.PersonalData;

/** Somebody named in a text asks to have it removed (privacy-safety.md C-20). Its days are days in the Netherlands. */
@Entity
@Table(name = "removal_request")
public class RemovalRequest {

    /** Names the row in {@link org.luwte.vault.SealedField}. */
    public static final String SEALED_AS = "removal_request";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The house means to answer within it. */
    private static final Period AIM = Period.ofDays(7);

    /** The law wants an answer within it (GDPR 12(3)). */
    private static final Period TERM = Period.ofMonths(1);

    /** What was decided is kept for it (privacy-safety.md R-04). */
    private static final Period KEPT = Period.ofMonths(12);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private String handle;

    @Column(nullable = false, updatable = false)
    private byte[] receiptIndex;

    @Column(nullable = false, updatable = false)
    private String language;

    @PersonalData(DataLevel.D2)
    @Column(nullable = false, updatable = false)
    private EncryptedText place;

    @PersonalData(DataLevel.D2)
    @Column(nullable = false, updatable = false)
    private EncryptedText words;

    @PersonalData(DataLevel.D2)
    @Column(nullable = false, updatable = false)
    private EncryptedText harm;

    @PersonalData(DataLevel.D2)
    @Column(updatable = false)
    private EncryptedText contact;

    @PersonalData(DataLevel.D2)
    private EncryptedText answer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RemovalStatus status;

    @Column(nullable = false, updatable = false)
    private Instant receivedAt;

    private Instant decidedAt;

    private Instant endsAt;

    protected RemovalRequest() {} // for Hibernate

    /** A request that has just come in. */
    public static RemovalRequest receive(
            RemovalId id, String handle, byte[] receiptIndex, Language language, SealedRequest asked, Instant now) {
        var request = new RemovalRequest();
        request.id = id.value();
        request.handle = handle;
        request.receiptIndex = receiptIndex.clone();
        request.language = language.tag();
        request.place = asked.place();
        request.words = asked.words();
        request.harm = asked.harm();
        request.contact = asked.contact();
        request.status = RemovalStatus.RECEIVED;
        request.receivedAt = now;
        return request;
    }

    /** Somebody begins to look at it. */
    public void take() {
        if (status.decided()) {
            throw new RemovalClosed();
        }
        status = RemovalStatus.TAKEN;
    }

    /** Somebody decides; from now on the days count until it is destroyed. */
    public void decide(RemovalStatus outcome, EncryptedText told, Instant now) {
        if (status.decided() || !outcome.decided()) {
            throw new RemovalClosed();
        }
        status = outcome;
        answer = told;
        decidedAt = now;
        endsAt = after(now, KEPT);
    }

    /** The decision was wrong: it is looked at again. */
    public void reopen(Instant now) {
        if (!status.decided() || !endsAt.isAfter(now)) {
            throw new RemovalClosed();
        }
        status = RemovalStatus.TAKEN;
        answer = null;
        decidedAt = null;
        endsAt = null;
    }

    public RemovalId id() {
        return new RemovalId(id);
    }

    /** What was asked. */
    public SealedRequest asked() {
        return new SealedRequest(place, words, harm, contact);
    }

    /** What was told; {@code null} until somebody decided. */
    public EncryptedText answer() {
        return answer;
    }

    public Instant aimAt() {
        return after(receivedAt, AIM);
    }

    public Instant dueAt() {
        return after(receivedAt, TERM);
    }

    /** As the staff sees it in a list. */
    public RemovalLine line(Instant now) {
        return new RemovalLine(
                handle,
                status,
                Language.of(Locale.forLanguageTag(language)),
                receivedAt,
                dueAt(),
                !status.decided() && now.isAfter(aimAt()),
                !status.decided() && now.isAfter(dueAt()),
                decidedAt,
                endsAt);
    }

    /** As somebody reads it who has the number. */
    public RemovalState state(String openedAnswer, List<Look> looks) {
        return new RemovalState(status, receivedAt, aimAt(), dueAt(), decidedAt, openedAnswer, endsAt, looks);
    }

    private static Instant after(Instant moment, Period period) {
        return moment.atZone(ZONE).plus(period).toInstant();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RemovalRequest request && id.equals(request.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "RemovalRequest " + id;
    }
}
