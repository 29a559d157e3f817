/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Shows a list to tick as boxes with labels. What a reader ticks stays on her screen and on her paper. */
class TaskRenderer implements NodeRenderer {

    /** In an order that is always the same. */
    private static final Map<String, String> BOX = new TreeMap<>(Map.of("type", "checkbox", "autocomplete", "off"));

    private final HtmlNodeRendererContext context;

    TaskRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(ListItem.class);
    }

    @Override
    public void render(Node item) {
        var html = context.getWriter();
        boolean task = item.getFirstChild() instanceof TaskListItemMarker;
        html.line();
        html.tag("li", task ? Map.of("class", "task") : Map.of());
        if (task) {
            html.tag("label");
            html.tag("input", BOX, true);
            html.tag("span", Map.of("class", "task-words"));
        }
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            show(child);
        }
        if (task) {
            html.tag("/span");
            html.tag("/label");
        }
        html.tag("/li");
        html.line();
    }

    private void show(Node child) {
        if (child instanceof TaskListItemMarker) {
            return;
        }
        if (child instanceof Paragraph) {
            // The words of an item stand in it as they are, without a paragraph around them.
            for (Node word = child.getFirstChild(); word != null; word = word.getNext()) {
                context.render(word);
            }
        } else {
            context.render(child);
        }
    }
}
