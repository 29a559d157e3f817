/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;

/**
 * The stand-alone verifier: judges an exported chain by nothing but the export, the public key and the checkpoints that were kept
 * elsewhere (docs/operations/audit.md).
 */
public final class AuditVerifier {

    static final int WHOLE = 0;
    static final int BROKEN = 1;
    static final int NOT_JUDGED = 2;

    private static final String USAGE = """
            Usage: java -jar ejb-module-audit-verifier.jar --key FILE.pem [--key FILE.pem]... [--anchors FILE.jsonl] PART.jsonl...
              --key      public key of the installation; several when it was changed
              --anchors  checkpoints that were kept outside the database; without them a cut or rewritten end can't be found
              PART.jsonl all parts of the export, the first one first
            Exit code: 0 the chain is whole, 1 it is broken, 2 it could not be judged
            """;

    private final List<PublicKey> keys = new ArrayList<>();
    private final List<Path> parts = new ArrayList<>();
    private final PrintStream out;
    private Path anchors;

    private AuditVerifier(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(System.out, arguments));
    }

    /** Judges; gives the exit code. */
    static int run(PrintStream out, String... arguments) {
        try {
            var verifier = new AuditVerifier(out);
            if (!verifier.understands(arguments)) {
                out.print(USAGE);
                return NOT_JUDGED;
            }
            return verifier.judge();
        } catch (IOException | IllegalArgumentException e) {
            out.println("The chain could not be judged: " + e.getMessage());
            return NOT_JUDGED;
        }
    }

    private boolean understands(String... arguments) throws IOException {
        for (int i = 0; i < arguments.length; i++) {
            boolean more = i + 1 < arguments.length;
            if (arguments[i].equals("--key") && more) {
                keys.add(Keys.ofPem(Files.readString(Path.of(arguments[++i]))));
            } else if (arguments[i].equals("--anchors") && more && anchors == null) {
                anchors = Path.of(arguments[++i]);
            } else if (!arguments[i].startsWith("--")) {
                parts.add(Path.of(arguments[i]));
            } else {
                return false;
            }
        }
        return !parts.isEmpty() && !keys.isEmpty();
    }

    private int judge() throws IOException {
        try {
            var verification = Verification.whole(new Keys(keys), anchors == null ? List.of() : anchors(anchors));
            for (Path part : parts) {
                read(part, verification);
            }
            return tell(verification.end());
        } catch (BrokenChain broken) {
            out.println("BROKEN: " + broken.getMessage());
            return BROKEN;
        }
    }

    private static void read(Path part, Verification verification) throws IOException {
        try (var lines = Files.newBufferedReader(part, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                verification.next(line);
            }
        }
    }

    /** The checkpoints of a file that is kept outside the database. A last line that is still being written is none. */
    public static List<Checkpoint> anchors(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            checkpoints.add(Checkpoint.ofLine(line).orElseThrow(() -> new BrokenChain(Breach.NOT_READABLE, 0)));
        }
        return checkpoints;
    }

    /** Anybody can link rows: without a signature, and without the checkpoints that were promised, nothing is known of them. */
    private int tell(Verdict verdict) {
        if (verdict.signed() == 0) {
            out.println("NOT JUDGED: no checkpoint covers any row, so all of it could have been written anew.");
            return NOT_JUDGED;
        }
        if (anchors != null && verdict.anchors() == 0) {
            out.println("NOT JUDGED: the file of checkpoints kept elsewhere holds none to compare with.");
            return NOT_JUDGED;
        }
        out.printf("WHOLE: rows 1 to %d follow one another unchanged.%n", verdict.last());
        out.printf("Signed up to row %d; what comes after it could have been cut or rewritten.%n", verdict.signed());
        out.printf("Checkpoints kept elsewhere and compared: %d.%n", verdict.anchors());
        return WHOLE;
    }
}
