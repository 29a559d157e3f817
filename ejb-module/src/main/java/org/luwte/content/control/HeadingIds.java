/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.luwte.content.PageView;

/** Gives the headings of a text their ids. */
class HeadingIds extends AbstractVisitor {

    private static final int SECOND = 2;

    private final IdGenerator generator = IdGenerator.builder().prefix("t-").build();
    private final Map<Node, String> ids = new IdentityHashMap<>();
    private final List<PageView.Heading> second = new ArrayList<>();

    @Override
    public void visit(Heading heading) {
        String text = Words.of(heading);
        String id = generator.generateId(text);
        ids.put(heading, id);
        if (heading.getLevel() == SECOND) {
            second.add(new PageView.Heading(id, text));
        }
    }

    /** The id of a heading; {@code null} for every other node. */
    String of(Node node) {
        return ids.get(node);
    }

    /** The headings of the second level, in order. */
    List<PageView.Heading> second() {
        return List.copyOf(second);
    }
}
