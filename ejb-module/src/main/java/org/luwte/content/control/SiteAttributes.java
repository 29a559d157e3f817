/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** What elements of a text carry besides their words. */
record SiteAttributes(HeadingIds headings, LinkResolver links) implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String element, Map<String, String> attributes) {
        String id = headings.of(node);
        if (id != null) {
            attributes.put("id", id);
        }
        if (node instanceof Link link) {
            if (link.getDestination().startsWith("https:")) {
                attributes.put("rel", "noopener noreferrer external");
            } else if (links.term(link)) {
                attributes.put("class", "term");
            } else if (link.getDestination().startsWith("tel:")) {
                attributes.put("class", "tel");
            }
        }
        if (node instanceof TableCell cell) {
            attributes.remove("align");
            if (cell.isHeader()) {
                attributes.put("scope", "col");
            }
        }
    }
}
