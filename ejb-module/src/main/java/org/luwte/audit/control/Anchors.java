/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.luwte.audit.verifier.AuditVerifier;
import org.luwte.audit.verifier.Checkpoint;

/**
 * The checkpoints in a file outside the database, which operators ship elsewhere: with them a chain whose end was cut is found out. The
 * nodes may share the directory; the file is locked while one appends.
 */
@ApplicationScoped
public class Anchors {

    /** Names the directory. */
    static final String DIRECTORY = "LUWTE_AUDIT_DIR";

    private static final String FILE = "checkpoints.jsonl";

    /** No line is longer. */
    private static final int LONGEST_LINE = 1024;

    private final Path file;

    public Anchors() {
        this(Optional.ofNullable(System.getenv(DIRECTORY))
                .map(Path::of)
                .orElseThrow(() ->
                        new IllegalStateException("Set " + DIRECTORY + " to the directory of the audit checkpoints.")));
    }

    Anchors(Path directory) {
        file = directory.resolve(FILE);
    }

    /** Makes the file, which only its owner can read, if it is not there. */
    void ready() {
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            try (var made = new RandomAccessFile(file.toFile(), "rw")) {
                if (made.length() == 0
                        && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the audit directory can't be written", e);
        }
    }

    /** Where checkpoints come from. */
    interface Source {
        List<Chain.Made> from(long number) throws SQLException;
    }

    /**
     * Appends what the file lacks.
     *
     * @return whether the file and the database agree
     */
    boolean append(Source source) throws IOException, SQLException {
        ready();
        try (var access = new RandomAccessFile(file.toFile(), "rw")) {
            access.getChannel().lock(); // until it is closed
            cutTornLine(access);
            String last = lastLine(access);
            long number = Checkpoint.ofLine(last).map(Checkpoint::number).orElse(0L);
            var missing = source.from(Math.max(number, 1));
            boolean agrees = last.isEmpty()
                    || number > 0
                            && !missing.isEmpty()
                            && missing.get(0).checkpoint().line().equals(last);
            if (agrees) {
                access.seek(access.length());
                for (var made : missing.subList(number > 0 ? 1 : 0, missing.size())) {
                    access.write((made.checkpoint().line() + "\n").getBytes(StandardCharsets.ISO_8859_1));
                }
                access.getChannel().force(true);
            }
            return agrees;
        }
    }

    /** The checkpoints of the file that cover rows behind one of the chain. */
    List<Checkpoint> after(long seq) throws IOException {
        return AuditVerifier.anchors(file).stream()
                .filter(anchor -> anchor.seq() > seq)
                .toList();
    }

    /** A line without its end was never written whole; the database has it and it is written again. */
    private static void cutTornLine(RandomAccessFile access) throws IOException {
        String end = end(access);
        int torn = end.length() - 1 - end.lastIndexOf('\n');
        if (torn > 0 && torn < LONGEST_LINE) {
            access.setLength(access.length() - torn);
        }
    }

    private static String lastLine(RandomAccessFile access) throws IOException {
        String end = end(access).stripTrailing();
        return end.substring(end.lastIndexOf('\n') + 1);
    }

    private static String end(RandomAccessFile access) throws IOException {
        long start = Math.max(0, access.length() - LONGEST_LINE);
        byte[] end = new byte[(int) (access.length() - start)];
        access.seek(start);
        access.readFully(end);
        return new String(end, StandardCharsets.ISO_8859_1);
    }
}
