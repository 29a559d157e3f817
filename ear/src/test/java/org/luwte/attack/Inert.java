/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.luwte.stack.TestStack;

/** Whether anything somebody typed became a part of the page instead of words in it, as a browser would read the page. */
public final class Inert {

    private static final String MARK = "lwxss";
    private static final Set<String> NEVER = Set.of(
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "base",
            "math",
            "style",
            "img",
            "video",
            "audio",
            "source",
            "template",
            "portal");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcdoc", "ping");
    private static final Set<String> OUR_PLACES = Set.of("/", "#", "?");

    private Inert() {}

    /** What is active in a page and should not be; empty when all is well. */
    public static List<String> findings(String html) {
        List<String> findings = new ArrayList<>();
        Document page = Jsoup.parse(html);
        for (Element element : page.getAllElements()) {
            look(element, findings);
        }
        if (page.text().contains("49" + MARK)) {
            findings.add("an expression was evaluated");
        }
        return findings;
    }

    private static void look(Element element, List<String> findings) {
        String tag = element.normalName();
        if (NEVER.contains(tag) || tag.contains(MARK)) {
            findings.add("element " + tag);
        }
        if (tag.equals("script") && (element.data().contains(MARK) || foreign(element.attr("src")))) {
            findings.add("script " + element.attr("src"));
        }
        if (tag.equals("link") && foreign(element.attr("href"))) {
            findings.add("link " + element.attr("href"));
        }
        if (tag.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            findings.add("meta refresh");
        }
        if (tag.equals("form") && foreign(element.attr("action"))) {
            findings.add("form to " + element.attr("action"));
        }
        for (Attribute attribute : element.attributes()) {
            look(element, attribute, findings);
        }
    }

    private static void look(Element element, Attribute attribute, List<String> findings) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        boolean script = value.startsWith("javascript:") || value.startsWith("data:") || value.startsWith("vbscript:");
        if (name.startsWith("on") && value.contains(MARK)) {
            findings.add(element.normalName() + " " + name);
        }
        if (ADDRESSES.contains(name) && script) {
            findings.add(element.normalName() + " " + name + "=" + value);
        }
        if (name.equals("style") && value.contains(MARK) || name.contains(MARK)) {
            findings.add(element.normalName() + " " + name);
        }
    }

    private static boolean foreign(String address) {
        return !address.isEmpty()
                && !address.startsWith(TestStack.get().baseUrl() + "/")
                && (address.startsWith("//") || OUR_PLACES.stream().noneMatch(address::startsWith));
    }
}
