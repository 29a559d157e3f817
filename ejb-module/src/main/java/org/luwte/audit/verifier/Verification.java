/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.verifier;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through a chain line by line and stops with {@link BrokenChain} at the first place that does not hold. It needs the memory of
 * the anchors and nothing for the rows.
 */
public final class Verification {

    private static final Pattern ROW =
            Pattern.compile("\\{\"row\":(\\{\"v\":1,\"seq\":([1-9][0-9]{0,17}),[^{}]+}),\"hash\":\"([0-9a-f]{64})\"}");

    private final Keys keys;
    private final Map<Long, Checkpoint> anchors = new TreeMap<>();
    private final boolean whole;
    private long rows;
    private long seq;
    private byte[] hash;
    private Checkpoint last;

    private Verification(Keys keys, List<Checkpoint> anchors, long seq, byte[] hash) {
        this.keys = keys;
        this.whole = seq == 0;
        this.seq = seq;
        this.hash = hash.clone();
        anchors.forEach(this::anchor);
    }

    /**
     * Of a whole chain.
     *
     * @param anchors checkpoints that were kept elsewhere; may be none
     */
    public static Verification whole(Keys keys, List<Checkpoint> anchors) {
        return new Verification(keys, anchors, 0, Canonical.beginning());
    }

    /** Of the part of a chain behind a row that is taken as it stands. */
    public static Verification after(long seq, byte[] hash, Keys keys, List<Checkpoint> anchors) {
        return new Verification(keys, anchors, seq, hash);
    }

    /** The row on the line of an export. */
    public static String line(String row, byte[] hash) {
        return "{\"row\":" + row + ",\"hash\":\"" + HexFormat.of().formatHex(hash) + "\"}";
    }

    private void anchor(Checkpoint anchor) {
        check(keys.signed(anchor), Breach.CHECKPOINT_FORGED, anchor.seq());
        var before = anchors.isEmpty() ? null : anchors.get(((TreeMap<Long, Checkpoint>) anchors).lastKey());
        check(before == null || follows(before, anchor), Breach.CHECKPOINT_OUT_OF_ORDER, anchor.seq());
        anchors.put(anchor.number(), anchor);
    }

    private static boolean follows(Checkpoint before, Checkpoint next) {
        return next.number() == before.number() + 1 && next.seq() > before.seq();
    }

    /** The next line of an export: a row or a checkpoint. */
    public void next(String line) {
        Matcher row = ROW.matcher(line);
        if (row.matches()) {
            row(Long.parseLong(row.group(2)), row.group(1), row.group(3));
        } else {
            checkpoint(Checkpoint.ofLine(line).orElseThrow(() -> new BrokenChain(Breach.NOT_READABLE, seq + 1)));
        }
    }

    private void row(long number, String text, String written) {
        check(number == seq + 1, Breach.OUT_OF_ORDER, seq + 1);
        hash = Canonical.hash(hash, text);
        seq = number;
        rows++;
        check(HexFormat.of().formatHex(hash).equals(written), Breach.CHANGED, seq);
    }

    private void checkpoint(Checkpoint checkpoint) {
        check(keys.signed(checkpoint), Breach.CHECKPOINT_FORGED, checkpoint.seq());
        boolean expected = last == null ? !whole || checkpoint.number() == 1 : follows(last, checkpoint);
        check(expected && checkpoint.seq() == seq, Breach.CHECKPOINT_OUT_OF_ORDER, seq);
        check(checkpoint.hash().equals(HexFormat.of().formatHex(hash)), Breach.NOT_WHAT_WAS_SIGNED, seq);
        var anchor = anchors.get(checkpoint.number());
        check(anchor == null || anchor.text().equals(checkpoint.text()), Breach.NOT_WHAT_WAS_SIGNED, seq);
        last = checkpoint;
    }

    /** The chain has come to its end: nothing may be missing that was signed. */
    public Verdict end() {
        for (Checkpoint anchor : anchors.values()) {
            check(anchor.seq() <= seq, Breach.END_MISSING, seq + 1);
            check(last != null && anchor.number() <= last.number(), Breach.CHECKPOINT_OUT_OF_ORDER, anchor.seq());
        }
        return new Verdict(rows, seq, last == null ? 0 : last.seq(), anchors.size());
    }

    private static void check(boolean holds, Breach breach, long row) {
        if (!holds) {
            throw new BrokenChain(breach, row);
        }
    }
}
