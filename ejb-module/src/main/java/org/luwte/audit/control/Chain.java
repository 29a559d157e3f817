/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.luwte.audit.verifier.Canonical;
import org.luwte.audit.verifier.Checkpoint;

/**
 * The chain in the database, over a connection of the running transaction. Plain SQL: a lock that the persistence unit does not know,
 * batches, and rows that stream (docs/adr/0035-chain-and-verifier.md).
 */
final class Chain implements AutoCloseable {

    /** Of this application among the advisory locks of the database. */
    private static final long LOCK = 0x6C75_7774_6501L;

    private static final String COLUMNS = "r.id, r.at, r.action, r.actor_role, r.actor_id, r.actor_ref,"
            + " r.organisation_id, r.object_id, r.subject_ref, r.ground, r.note";

    private static final int FETCH = 500;

    private final Connection connection;

    Chain(Connection connection) {
        this.connection = connection;
    }

    /** How far the chain reaches. */
    record Tip(long seq, byte[] hash) {}

    /** The rows that wait for the chain. */
    record Tail(long rows, Instant oldest) {}

    /** A row of the chain as it stands in exports. */
    record Link(long seq, String row, byte[] hash) {}

    /** Something that is done with each part of the chain, in its order. */
    interface Reader {
        void read(Link link);
    }

    /** Whether this transaction is the one that seals; until its end no other is. */
    boolean lock() throws SQLException {
        try (var select = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            select.setLong(1, LOCK);
            try (var rows = select.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    Tip tip() throws SQLException {
        return tip("select seq, hash from audit_chain order by seq desc limit 1");
    }

    /** The tip as it was at a row; the beginning for row 0. */
    Tip tipAt(long seq) throws SQLException {
        return tip("select seq, hash from audit_chain where seq = " + seq);
    }

    private Tip tip(String sql) throws SQLException {
        try (var select = connection.prepareStatement(sql);
                var rows = select.executeQuery()) {
            return rows.next() ? new Tip(rows.getLong(1), rows.getBytes(2)) : new Tip(0, Canonical.beginning());
        }
    }

    Tail tail() throws SQLException {
        try (var select = connection.prepareStatement(
                        "select count(*), min(r.at) from audit_tail t join audit_row r on r.id = t.row_id");
                var rows = select.executeQuery()) {
            rows.next();
            return new Tail(rows.getLong(1), instant(rows, 2));
        }
    }

    /** How many rows are neither in the chain nor wait for it: nobody who writes by the rules leaves one. */
    long outside() throws SQLException {
        try (var select = connection.prepareStatement("select count(*) from audit_row r"
                        + " where not exists (select from audit_chain c where c.row_id = r.id)"
                        + " and not exists (select from audit_tail t where t.row_id = r.id)");
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Links what waits to the tip, the oldest first; gives the new tip. */
    Tip seal(Tip tip, int most) throws SQLException {
        Tip last = tip;
        try (var select = connection.prepareStatement("select " + COLUMNS + " from audit_tail t"
                        + " join audit_row r on r.id = t.row_id order by r.at, r.id limit ?");
                var insert =
                        connection.prepareStatement("insert into audit_chain (seq, row_id, hash) values (?, ?, ?)");
                var delete = connection.prepareStatement("delete from audit_tail where row_id = ?")) {
            select.setInt(1, most);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    long seq = last.seq() + 1;
                    last = new Tip(seq, Canonical.hash(last.hash(), Canonical.row(seq, values(rows))));
                    link(insert, delete, last, rows.getObject(1, UUID.class));
                }
            }
            insert.executeBatch();
            delete.executeBatch();
        }
        return last;
    }

    private static void link(PreparedStatement insert, PreparedStatement delete, Tip tip, UUID row)
            throws SQLException {
        insert.setLong(1, tip.seq());
        insert.setObject(2, row);
        insert.setBytes(3, tip.hash());
        insert.addBatch();
        delete.setObject(1, row);
        delete.addBatch();
    }

    /** The rows behind one of the chain up to another, in their order; they stream. */
    void read(long after, long last, Reader reader) throws SQLException {
        try (var select = connection.prepareStatement("select " + COLUMNS + ", c.seq, c.hash from audit_chain c"
                + " join audit_row r on r.id = c.row_id where c.seq > ? and c.seq <= ? order by c.seq")) {
            select.setLong(1, after);
            select.setLong(2, last);
            select.setFetchSize(FETCH);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    long seq = rows.getLong("seq");
                    reader.read(new Link(seq, Canonical.row(seq, values(rows)), rows.getBytes("hash")));
                }
            }
        }
    }

    private static List<String> values(ResultSet rows) throws SQLException {
        byte[] note = rows.getBytes("note");
        return Arrays.asList(
                rows.getString("id"),
                Canonical.time(instant(rows, 2)),
                rows.getString("action"),
                rows.getString("actor_role"),
                rows.getString("actor_id"),
                hex(rows.getBytes("actor_ref")),
                rows.getString("organisation_id"),
                rows.getString("object_id"),
                hex(rows.getBytes("subject_ref")),
                rows.getString("ground"),
                note == null ? null : Base64.getEncoder().encodeToString(note));
    }

    private static String hex(byte[] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        var at = rows.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** A checkpoint with the time at which it was made. */
    record Made(Checkpoint checkpoint, Instant at) {}

    Optional<Made> lastCheckpoint() throws SQLException {
        var made = checkpoints("order by number desc limit 1");
        return made.isEmpty() ? Optional.empty() : Optional.of(made.get(0));
    }

    /** Checkpoints from one number on. */
    List<Made> checkpointsFrom(long number) throws SQLException {
        return checkpoints("where number >= " + number + " order by number");
    }

    /** Checkpoints that stand behind a row of the chain, up to another. */
    List<Made> checkpoints(long after, long last) throws SQLException {
        return checkpoints("where seq > " + after + " and seq <= " + last + " order by number");
    }

    private List<Made> checkpoints(String which) throws SQLException {
        List<Made> made = new ArrayList<>();
        try (var select = connection.prepareStatement(
                        "select at, number, seq, hash, key_id, signature from audit_checkpoint " + which);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var at = instant(rows, 1);
                made.add(new Made(
                        Checkpoint.of(
                                Checkpoint.text(
                                        rows.getLong(2), rows.getLong(3), rows.getBytes(4), at, rows.getString(5)),
                                rows.getBytes(6)),
                        at));
            }
        }
        return made;
    }

    void add(Checkpoint checkpoint, Instant at) throws SQLException {
        try (var insert = connection.prepareStatement("insert into audit_checkpoint"
                + " (number, seq, hash, at, key_id, signature) values (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, checkpoint.number());
            insert.setLong(2, checkpoint.seq());
            insert.setBytes(3, HexFormat.of().parseHex(checkpoint.hash()));
            insert.setObject(4, at.atOffset(ZoneOffset.UTC));
            insert.setString(5, checkpoint.key());
            insert.setBytes(6, checkpoint.signature());
            insert.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
