/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.luwte.moderation.RemovalDraft;
import org.luwte.moderation.RemovalFile;
import org.luwte.moderation.RemovalId;
import org.luwte.moderation.RemovalStatus;
import org.luwte.moderation.entity.RemovalRequest;
import org.luwte.moderation.entity.SealedRequest;
import org.luwte.shared.Ids;
import org.luwte.shared.StatementCounter;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.FieldCipher;
import org.luwte.vault.SealedField;

/** Requests in the database, each sealed with a key of its own. */
@Dependent
public class RemovalRequests {

    /** More nobody works through at once; the oldest come first. */
    private static final int SHOWN = 100;

    private static final List<RemovalStatus> OPEN = List.of(RemovalStatus.RECEIVED, RemovalStatus.TAKEN);

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/LuwteDS")
    DataSource database;

    @Inject
    FieldCipher cipher;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** Lets only one transaction at a time look for a number and take it. */
    public void lock(byte[] receiptIndex) {
        StatementCounter.count();
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, ByteBuffer.wrap(receiptIndex).getLong());
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the database gave no lock", e);
        }
    }

    /** The request with this number. */
    public Optional<RemovalRequest> ofReceipt(byte[] receiptIndex) {
        return entities.createQuery(
                        "select r from RemovalRequest r where r.receiptIndex = :receipt", RemovalRequest.class)
                .setParameter("receipt", receiptIndex)
                .getResultStream()
                .findFirst();
    }

    /** The request with this handle. */
    public Optional<RemovalRequest> ofHandle(String handle) {
        return entities.createQuery("select r from RemovalRequest r where r.handle = :handle", RemovalRequest.class)
                .setParameter("handle", handle)
                .getResultStream()
                .findFirst();
    }

    /** What waits, the oldest first. */
    public List<RemovalRequest> open() {
        return entities.createQuery(
                        "select r from RemovalRequest r where r.status in :open order by r.receivedAt, r.id",
                        RemovalRequest.class)
                .setParameter("open", OPEN)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** What was decided, the newest first. */
    public List<RemovalRequest> decided() {
        return entities.createQuery(
                        "select r from RemovalRequest r where r.status not in :open order by r.decidedAt desc, r.id",
                        RemovalRequest.class)
                .setParameter("open", OPEN)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Keeps a new one. Its key comes first: one without a row is harmless. */
    public RemovalRequest add(RemovalDraft draft, byte[] receiptIndex) {
        var id = new RemovalId(ids.next());
        cipher.createKey(id.value());
        var asked = new SealedRequest(
                seal(id, "place", draft.place()),
                seal(id, "words", draft.words()),
                seal(id, "harm", draft.harm()),
                seal(id, "contact", draft.contact()));
        var request = RemovalRequest.receive(id, ids.handle(), receiptIndex, draft.language(), asked, clock.instant());
        entities.persist(request);
        return request;
    }

    /** Seals the words that whoever asked will read. */
    public EncryptedText answer(RemovalRequest request, String words) {
        return seal(request.id(), "answer", words);
    }

    /** What whoever asked was told; {@code null} until somebody decided. */
    public String answer(RemovalRequest request) {
        return open(request.id(), "answer", request.answer());
    }

    /** All of it, opened. */
    public RemovalFile file(RemovalRequest request) {
        var asked = request.asked();
        var id = request.id();
        return new RemovalFile(
                open(id, "place", asked.place()),
                open(id, "words", asked.words()),
                open(id, "harm", asked.harm()),
                open(id, "contact", asked.contact()),
                answer(request));
    }

    private EncryptedText seal(RemovalId id, String field, String text) {
        return text == null ? null : cipher.seal(field(id, field), text);
    }

    private String open(RemovalId id, String field, EncryptedText sealed) {
        return sealed == null ? null : cipher.open(field(id, field), sealed).text();
    }

    private static SealedField field(RemovalId id, String field) {
        return new SealedField(RemovalRequest.SEALED_AS, field, id.value(), id.value());
    }
}
