/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a part of a text, without what they are dressed in. */
final class Words extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    private Words() {}

    static String of(Node node) {
        var visitor = new Words();
        node.accept(visitor);
        return visitor.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }
}
