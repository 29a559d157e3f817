/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.luwte.content.MenuLink;
import org.luwte.content.TermView;

/** Replaces what links of a text name by where it is. Of a link that leads nowhere only the words stay. */
class LinkResolver extends AbstractVisitor {

    private static final String PAGE = "page:";
    private static final String TERM = "term:";
    static final String LINE = "line:";
    private static final String SITE_PATH = "/([a-z0-9-]+(/[a-z0-9-]+)*)?(#[a-z0-9-]+)?";
    private static final String ELSEWHERE = "https://[^\\s]+";

    private final LinkTargets targets;
    private final Map<String, TermView> terms = new LinkedHashMap<>();
    private final Set<Node> termLinks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> broken = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private final List<MenuLink> menu = new ArrayList<>();

    LinkResolver(LinkTargets targets) {
        this.targets = targets;
    }

    @Override
    public void visit(Link link) {
        String named = link.getDestination();
        visitChildren(link);
        resolve(link, named).ifPresentOrElse(link::setDestination, () -> {
            broken.add(named);
            unwrap(link);
        });
        if (link.getParent() != null) {
            menu.add(new MenuLink(Words.of(link), link.getDestination()));
        }
    }

    /** Pictures belong to the theme, not to texts. */
    @Override
    public void visit(Image image) {
        visitChildren(image);
        unwrap(image);
    }

    private Optional<String> resolve(Link link, String named) {
        if (named.startsWith(PAGE)) {
            return targets.page(named.substring(PAGE.length()));
        }
        if (named.startsWith(TERM)) {
            return targets.term(named.substring(TERM.length())).map(term -> {
                terms.put(term.code(), term);
                termLinks.add(link);
                return "#word-" + term.code();
            });
        }
        if (named.startsWith(LINE)) {
            return targets.line(named.substring(LINE.length())).map(line -> {
                if (link.getFirstChild() == null) {
                    link.appendChild(new Text(line.number()));
                }
                return "tel:" + line.tel();
            });
        }
        if (named.matches(SITE_PATH)) {
            paths.add(named.replaceFirst("#.*", ""));
            return Optional.of(targets.site(named));
        }
        return Optional.of(named).filter(address -> address.matches(ELSEWHERE));
    }

    private static void unwrap(Node wrapper) {
        Node child = wrapper.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            wrapper.insertBefore(child);
            child = next;
        }
        wrapper.unlink();
    }

    boolean term(Node link) {
        return termLinks.contains(link);
    }

    List<TermView> terms() {
        return List.copyOf(terms.values());
    }

    List<String> broken() {
        return List.copyOf(broken);
    }

    List<String> paths() {
        return List.copyOf(paths);
    }

    List<MenuLink> menu() {
        return List.copyOf(menu);
    }
}
