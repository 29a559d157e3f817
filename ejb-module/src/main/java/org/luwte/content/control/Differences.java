/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.luwte.content.DifferenceLine;
import org.luwte.content.ItemDraft;
import org.luwte.shared.Language;

/** What changed between two versions. */
public final class Differences {

    /** So many lines before and after a change are shown. */
    private static final int NEAR = 3;

    private static final DifferenceLine SKIPPED = new DifferenceLine(DifferenceLine.Kind.SKIPPED, "");

    private Differences() {}

    public static List<DifferenceLine> between(ItemDraft from, ItemDraft to, Language language) {
        return shorten(DiffRowGenerator.create()
                .showInlineDiffs(false)
                .lineNormalizer(line -> line)
                .build()
                .generateDiffRows(lines(from, language), lines(to, language))
                .stream()
                .flatMap(Differences::show)
                .filter(line -> !line.text().isBlank())
                .toList());
    }

    /** Leaves out what is the same and not near anything that changed. */
    private static List<DifferenceLine> shorten(List<DifferenceLine> all) {
        List<DifferenceLine> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean near = all.subList(Math.max(0, i - NEAR), Math.min(all.size(), i + NEAR + 1)).stream()
                    .anyMatch(line -> line.kind() != DifferenceLine.Kind.SAME);
            if (near) {
                shown.add(all.get(i));
            } else if (shown.isEmpty() || !shown.get(shown.size() - 1).equals(SKIPPED)) {
                shown.add(SKIPPED);
            }
        }
        return shown;
    }

    private static List<String> lines(ItemDraft draft, Language language) {
        var text = draft.text(language);
        return Stream.of(
                        text.title(),
                        text.slug(),
                        text.description(),
                        text.source(),
                        text.sources(),
                        draft.lines(),
                        draft.groups())
                .flatMap(String::lines)
                .toList();
    }

    private static Stream<DifferenceLine> show(DiffRow row) {
        return switch (row.getTag()) {
            case EQUAL -> Stream.of(new DifferenceLine(DifferenceLine.Kind.SAME, row.getNewLine()));
            case INSERT -> Stream.of(new DifferenceLine(DifferenceLine.Kind.ADDED, row.getNewLine()));
            case DELETE -> Stream.of(new DifferenceLine(DifferenceLine.Kind.REMOVED, row.getOldLine()));
            // Where more lines came than went, an empty one stands opposite.
            case CHANGE ->
                Stream.of(
                        new DifferenceLine(DifferenceLine.Kind.REMOVED, row.getOldLine()),
                        new DifferenceLine(DifferenceLine.Kind.ADDED, row.getNewLine()));
        };
    }
}
