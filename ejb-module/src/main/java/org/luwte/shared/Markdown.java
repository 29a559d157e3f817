/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns what people write into safe HTML (decision 12). The subset is paragraphs, line breaks, emphasis, lists, quotes and links;
 * no headings, pictures, code or HTML. It is rendered once, when it is written. A link leads to the leave page, never straight to
 * another site, so that nobody leaves without knowing (privacy-safety.md A-27).
 */
@ApplicationScoped
public class Markdown {

    /** The leave page; a reader's page puts its language in front of it. */
    public static final String LEAVE_PAGE = "/out?to=";

    private static final Set<String> PROTOCOLS = Set.of("http", "https");

    private final Parser parser = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, ListBlock.class, ThematicBreak.class))
            .build();

    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br />\n").build();

    private final PolicyFactory policy = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "hr")
            .allowElements(Markdown::leavePage, "a")
            .allowUrlProtocols("http", "https")
            .allowAttributes("href", "rel")
            .onElements("a")
            .allowAttributes("start")
            .matching(number -> number.matches("\\d{1,4}"))
            .onElements("ol")
            .toFactory();

    /** Safe HTML for a text in the Markdown subset. */
    public String toSafeHtml(String source) {
        return policy.sanitize(renderer.render(parser.parse(source)));
    }

    private static String leavePage(String element, List<String> attributes) {
        int href = attributes.indexOf("href");
        String target = href < 0 ? "" : attributes.get(href + 1).strip();
        attributes.clear();
        int colon = target.indexOf(':');
        if (colon < 0 || !PROTOCOLS.contains(target.substring(0, colon).toLowerCase(Locale.ROOT))) {
            return null; // not a web address: the words stay, the link goes
        }
        attributes.addAll(List.of(
                "href",
                LEAVE_PAGE + URLEncoder.encode(target, StandardCharsets.UTF_8),
                "rel",
                "nofollow noopener noreferrer"));
        return element;
    }
}
