/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nothing in the trail can be changed, removed, put in, moved or cut before the last anchor without being found (P-13). */
class MutationsTest {

    private static final int ROWS = 103;
    private static final int EVERY = 25;
    private static final int ANCHORED = ROWS / EVERY * EVERY;
    private static final int MUTATIONS = 1_000;
    private static final long SEED = 20261123L;

    private final TestChain chain = new TestChain(SEED, ROWS, EVERY);
    private final Keys keys = new Keys(List.of(chain.keys.getPublic()));
    private final List<Checkpoint> anchors = chain.anchors();
    private final Random random = new Random(SEED);

    /** What somebody with all rights over the database could do. */
    private enum Mutation {
        FIELD,
        FIELD_AND_REHASH,
        FIELD_REHASH_AND_FORGE,
        BYTE,
        REMOVE,
        REMOVE_AND_RENUMBER,
        INSERT,
        INSERT_AND_RENUMBER,
        SWAP,
        MOVE,
        DUPLICATE,
        CUT,
        CUT_CLEANLY,
        CHECKPOINT_REMOVED,
        CHECKPOINT_OF_ANOTHER_KEY,
        CHECKPOINT_SIGNATURE
    }

    @Test
    void unchangedChainIsWhole() {
        Verdict verdict = verify(chain.lines(chain.keys));

        assertThat(verdict).isEqualTo(new Verdict(ROWS, ROWS, ANCHORED, ROWS / EVERY));
    }

    @Test
    void everyMutationIsFound() {
        List<String> original = chain.lines(chain.keys);
        Map<Mutation, Integer> found = new EnumMap<>(Mutation.class);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            Mutation mutation = Mutation.values()[i % Mutation.values().length];
            List<String> mutated = mutate(mutation, original);
            assertThat(mutated).as("%s %d changes something", mutation, i).isNotEqualTo(original);
            if (broken(mutated)) {
                found.merge(mutation, 1, Integer::sum);
            } else {
                missed.add(mutation + " " + i);
            }
        }
        assertThat(missed).as("mutations that were not found").isEmpty();
        assertThat(found.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(MUTATIONS);
        assertThat(found).containsOnlyKeys(Mutation.values());
    }

    private List<String> mutate(Mutation mutation, List<String> original) {
        List<String> lines = new ArrayList<>(original);
        int line = random.nextInt(lines.size());
        int row = random.nextInt(ANCHORED);
        switch (mutation) {
            case FIELD -> lines.set(lineOf(row, lines), withoutRehash(row, lines));
            case FIELD_AND_REHASH -> lines = keepingCheckpoints(original, () -> changeField(row));
            case FIELD_REHASH_AND_FORGE -> lines = forged(() -> changeField(row));
            case BYTE -> lines.set(line, otherByte(lines.get(line)));
            case REMOVE -> lines.remove(lineOf(row, lines));
            case REMOVE_AND_RENUMBER -> lines = keepingCheckpoints(original, () -> chain.rows.remove(row));
            case INSERT -> lines.add(line, lines.get(random.nextInt(lines.size())));
            case INSERT_AND_RENUMBER ->
                lines = keepingCheckpoints(original, () -> chain.rows.add(row, other(chain.rows.get(row))));
            case SWAP -> Collections.swap(lines, line, (line + 1 + random.nextInt(lines.size() - 1)) % lines.size());
            case MOVE ->
                lines.add((line + 1 + random.nextInt(lines.size() - 2)) % (lines.size() - 1), lines.remove(line));
            case DUPLICATE -> lines.add(line, lines.get(line));
            case CUT -> lines = lines.subList(0, random.nextInt(lineOf(ANCHORED - 1, lines) + 1));
            case CUT_CLEANLY -> lines = lines.subList(0, (1 + random.nextInt(ANCHORED / EVERY - 1)) * (EVERY + 1));
            case CHECKPOINT_REMOVED -> lines.remove((1 + random.nextInt(ANCHORED / EVERY)) * (EVERY + 1) - 1);
            case CHECKPOINT_OF_ANOTHER_KEY -> lines = chain.lines(TestChain.keyPair());
            case CHECKPOINT_SIGNATURE -> {
                int at = (1 + random.nextInt(ANCHORED / EVERY)) * (EVERY + 1) - 1;
                lines.set(at, otherSignature(lines.get(at)));
            }
        }
        return lines;
    }

    /** Changes the text of a row and leaves its hash as it is. */
    private String withoutRehash(int row, List<String> lines) {
        String hash = lines.get(lineOf(row, lines)).replaceAll(".*\"hash\":", "");
        return "{\"row\":" + Canonical.row(row + 1L, changed(chain.rows.get(row))) + ",\"hash\":" + hash;
    }

    private void changeField(int row) {
        chain.rows.set(row, changed(chain.rows.get(row)));
    }

    private List<String> changed(List<String> values) {
        List<String> changed = new ArrayList<>(values);
        int field = random.nextInt(changed.size());
        String value = changed.get(field);
        changed.set(field, value == null ? chain.uuid() : random.nextBoolean() ? null : otherEnd(value));
        return changed;
    }

    private static String otherEnd(String value) {
        char last = value.charAt(value.length() - 1);
        return value.substring(0, value.length() - 1) + (last == '0' ? '1' : '0');
    }

    private List<String> other(List<String> values) {
        List<String> other = new ArrayList<>(values);
        other.set(0, chain.uuid());
        return other;
    }

    /** Links all rows anew, as somebody can who has the database, and puts the old checkpoints back in their places. */
    private List<String> keepingCheckpoints(List<String> original, Runnable change) {
        List<String> lines = relinked(change, TestChain.keyPair());
        for (int i = 0; i < lines.size() && i < original.size(); i++) {
            if (Checkpoint.ofLine(lines.get(i)).isPresent()) {
                lines.set(i, original.get(i));
            }
        }
        return lines;
    }

    /** Links all rows anew and signs them with a key of one's own that pretends to be the right one. */
    private List<String> forged(Runnable change) {
        return relinked(change, TestChain.keyPair()).stream()
                .map(line -> Checkpoint.ofLine(line)
                        .map(checkpoint -> pretending(checkpoint).line())
                        .orElse(line))
                .toList();
    }

    private Checkpoint pretending(Checkpoint forged) {
        String text = forged.text().replace(forged.key(), anchors.get(0).key());
        return Checkpoint.of(text, TestChain.sign(Checkpoint.bytes(text), TestChain.keyPair()));
    }

    private List<String> relinked(Runnable change, java.security.KeyPair signer) {
        List<List<String>> before = new ArrayList<>(chain.rows);
        change.run();
        List<String> lines = chain.lines(signer);
        chain.rows.clear();
        chain.rows.addAll(before);
        return lines;
    }

    private String otherByte(String line) {
        int at = random.nextInt(line.length());
        char other = (char) (line.charAt(at) ^ 1 << random.nextInt(7));
        return line.substring(0, at) + other + line.substring(at + 1);
    }

    private static String otherSignature(String line) {
        int at = line.indexOf("\"signature\":\"") + "\"signature\":\"".length();
        return line.substring(0, at) + (line.charAt(at) == 'A' ? 'B' : 'A') + line.substring(at + 1);
    }

    private static int lineOf(int row, List<String> lines) {
        return row + row / EVERY;
    }

    private boolean broken(List<String> lines) {
        try {
            verify(lines);
            return false;
        } catch (BrokenChain broken) {
            return true;
        }
    }

    private Verdict verify(List<String> lines) {
        var verification = Verification.whole(keys, anchors);
        lines.forEach(verification::next);
        return verification.end();
    }
}
