/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** How long the sentences of a text are, in words. */
final class Sentences extends AbstractVisitor {

    private final List<Integer> lengths = new ArrayList<>();

    private Sentences() {}

    static List<Integer> lengths(String markdown) {
        var sentences = new Sentences();
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown)
                .accept(sentences);
        return sentences.lengths;
    }

    @Override
    public void visit(Paragraph paragraph) {
        count(Words.of(paragraph).replaceAll("^\\[[ x]] ", ""));
    }

    @Override
    public void visit(Heading heading) {
        count(Words.of(heading));
    }

    private void count(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                lengths.add(sentence.split("\\s+").length);
            }
        }
    }
}
