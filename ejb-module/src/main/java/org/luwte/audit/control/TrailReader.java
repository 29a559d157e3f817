/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.luwte.audit.ActorRole;
import org.luwte.audit.AuditBook;
import org.luwte.audit.AuditFilter;
import org.luwte.audit.AuditLine;
import org.luwte.audit.DataSubject;
import org.luwte.audit.Look;
import org.luwte.audit.TrailState;
import org.luwte.audit.TrailVerdict;
import org.luwte.audit.entity.AuditRow;
import org.luwte.audit.verifier.Breach;
import org.luwte.audit.verifier.BrokenChain;
import org.luwte.audit.verifier.Keys;
import org.luwte.audit.verifier.Verification;
import org.luwte.shared.Page;
import org.luwte.shared.StatementCounter;
import org.luwte.vault.FieldCipher;
import org.luwte.vault.Signer;
import org.luwte.vault.SubjectReferences;
import org.luwte.vault.Unreadable;

/** The trail as it is read: rows by the persistence unit, the chain over a connection of the same transaction. */
@Dependent
public class TrailReader implements AuditBook {

    private static final int PAGE_SIZE = 50;

    /** How many of the newest rows are gone through while somebody waits. */
    private static final long MOST = 20_000;

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/LuwteDS")
    DataSource dataSource;

    @Inject
    SubjectReferences references;

    @Inject
    FieldCipher cipher;

    @Inject
    Signer signer;

    @Inject
    Anchors anchors;

    @Override
    public Page<AuditLine> page(AuditFilter filter, int number) {
        long total = filtered("select count(*)", "", Long.class, filter).getSingleResult();
        var lines = filtered(
                        "select new org.luwte.audit.AuditLine(a.at, a.action, a.actorRole, a.actorId, a.actorRef,"
                                + " a.organisationId, a.subjectRef, a.ground)",
                        " order by a.at desc, a.id desc",
                        AuditLine.class,
                        filter)
                .setFirstResult((number - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        return new Page<>(lines, number, PAGE_SIZE, total);
    }

    private <T> TypedQuery<T> filtered(String select, String order, Class<T> type, AuditFilter filter) {
        String where = " from AuditRow a where a.at >= :from and a.at < :until and a.actorRole in :roles"
                + (filter.action() == null ? "" : " and a.action = :action");
        var query = entities.createQuery(select + where + order, type)
                .setParameter("from", filter.from() == null ? Instant.EPOCH : filter.from())
                .setParameter("until", filter.until() == null ? NEVER : filter.until())
                .setParameter("roles", filter.role() == null ? EnumSet.allOf(ActorRole.class) : Set.of(filter.role()));
        return filter.action() == null ? query : query.setParameter("action", filter.action());
    }

    @Override
    public Page<Look> about(DataSubject subject, int number) {
        byte[] reference = references.of(subject.value());
        long total = entities.createQuery("select count(*) from AuditRow a where a.subjectRef = :subject", Long.class)
                .setParameter("subject", reference)
                .getSingleResult();
        var looks = entities.createQuery(
                        "select a from AuditRow a where a.subjectRef = :subject order by a.at desc, a.id desc",
                        AuditRow.class)
                .setParameter("subject", reference)
                .setFirstResult((number - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultStream()
                .map(row -> row.look(note(row, subject).orElse(null)))
                .toList();
        return new Page<>(looks, number, PAGE_SIZE, total);
    }

    private Optional<String> note(AuditRow row, DataSubject subject) {
        try {
            return Optional.ofNullable(row.note())
                    .map(note -> cipher.open(Notes.field(row.id(), subject), Notes.of(subject, note))
                            .text());
        } catch (Unreadable e) {
            return Optional.empty(); // the vault has told the operator
        }
    }

    @Override
    public TrailState state() {
        return reading(chain -> {
            var tail = counted(chain.tail());
            var last = counted(chain.lastCheckpoint());
            var tip = counted(chain.tip());
            return new TrailState(
                    tip.seq(),
                    tail.rows(),
                    tail.oldest(),
                    last.map(made -> made.checkpoint().seq()).orElse(0L),
                    last.map(made -> made.checkpoint().number()).orElse(0L),
                    last.map(Chain.Made::at).orElse(null));
        });
    }

    /** Statements that do not go through Hibernate belong to the budget of a page too. */
    private static <T> T counted(T answer) {
        StatementCounter.count();
        return answer;
    }

    @Override
    public TrailVerdict verify() {
        return reading(chain -> {
            long start = Math.max(0, chain.tip().seq() - MOST);
            try {
                // What was signed is read before what it is about: meanwhile the chain grows.
                var kept = anchors.after(start);
                var tip = chain.tipAt(start);
                var verification =
                        Verification.after(tip.seq(), tip.hash(), new Keys(List.of(signer.publicKey())), kept);
                lines(chain, start, Long.MAX_VALUE, verification::next);
                long last = verification.end().last();
                return chain.outside() > 0
                        ? new TrailVerdict(Breach.OUTSIDE_THE_CHAIN.name(), last + 1, start + 1)
                        : new TrailVerdict(null, last, start + 1);
            } catch (BrokenChain broken) {
                return new TrailVerdict(broken.breach().name(), broken.row(), start + 1);
            }
        });
    }

    @Override
    public void export(long first, long last, OutputStream out) {
        reading(chain -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.ISO_8859_1));
            lines(chain, first - 1, last, line -> write(writer, line));
            writer.flush();
            return null;
        });
    }

    /** The rows behind one of the chain up to another, each checkpoint behind the row it covers. */
    private static void lines(Chain chain, long after, long last, Consumer<String> line) throws SQLException {
        Deque<Chain.Made> checkpoints = new ArrayDeque<>(chain.checkpoints(after, last));
        chain.read(after, last, link -> {
            line.accept(Verification.line(link.row(), link.hash()));
            while (!checkpoints.isEmpty() && checkpoints.peek().checkpoint().seq() <= link.seq()) {
                line.accept(checkpoints.pop().checkpoint().line());
            }
        });
        checkpoints.forEach(made -> line.accept(made.checkpoint().line()));
    }

    private static void write(BufferedWriter writer, String line) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T reading(Question<T> question) {
        try (var chain = new Chain(dataSource.getConnection())) {
            return question.ask(chain);
        } catch (SQLException e) {
            throw new IllegalStateException("the chain can't be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something asked of the chain. */
    private interface Question<T> {
        T ask(Chain chain) throws SQLException, IOException;
    }
}
