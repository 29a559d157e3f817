/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.luwte.content.MenuLink;
import org.luwte.content.PageView;
import org.luwte.content.TermView;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns what the site team writes into safe HTML: CommonMark with headings, tables and lists to tick, links by code (docs/adr/0046).
 */
@ApplicationScoped
public class SiteMarkdown {

    /**
     * A text as readers see it.
     *
     * @param broken what its links name and nothing answers to
     * @param paths  the addresses of the site that its links lead to, without language
     */
    public record Rendered(
            String html,
            List<PageView.Heading> headings,
            List<TermView> terms,
            List<String> broken,
            List<String> paths) {

        /** What leads nowhere, when the site has these addresses besides its pages of content. */
        List<String> broken(Set<String> known) {
            return Stream.concat(broken.stream(), paths.stream().filter(path -> !known.contains(path)))
                    .toList();
        }
    }

    private static final String ID = "[\\p{L}\\p{N}_-]{1,200}";

    private final List<Extension> extensions = List.of(TablesExtension.create(), TaskListItemsExtension.create());

    private final Parser parser = Parser.builder()
            .extensions(extensions)
            .enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class))
            .build();

    private final PolicyFactory policy = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "label", "span")
            .allowElements((element, attributes) -> element, "input")
            .allowUrlProtocols("https", "tel")
            .allowAttributes("id")
            .matching(id -> id.matches(ID))
            .onElements("h2", "h3")
            .allowAttributes("href", "rel")
            .onElements("a")
            .allowAttributes("class")
            .matching(true, "task", "task-words", "term", "tel")
            .onElements("li", "a", "span")
            .allowAttributes("type", "autocomplete")
            .matching(true, "checkbox", "off")
            .onElements("input")
            .allowAttributes("scope")
            .matching(true, "col")
            .onElements("th")
            .allowAttributes("start")
            .matching(number -> number.matches("\\d{1,4}"))
            .onElements("ol")
            .toFactory();

    /** A text with its links resolved. */
    public Rendered render(String source, LinkTargets targets) {
        var document = parser.parse(source);
        var links = new LinkResolver(targets);
        document.accept(links);
        var headings = new HeadingIds();
        document.accept(headings);
        var renderer = HtmlRenderer.builder()
                .extensions(extensions)
                .escapeHtml(true)
                .nodeRendererFactory(TaskRenderer::new)
                .attributeProviderFactory(context -> new SiteAttributes(headings, links))
                .build();
        return new Rendered(
                policy.sanitize(renderer.render(document)),
                headings.second(),
                links.terms(),
                links.broken(),
                links.paths());
    }

    /** The links of a menu: every link of the text, in order. */
    public List<MenuLink> links(String source, LinkTargets targets) {
        var links = new LinkResolver(targets);
        parser.parse(source).accept(links);
        return links.menu();
    }
}
