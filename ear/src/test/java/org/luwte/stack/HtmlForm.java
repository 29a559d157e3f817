/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form in a page that came over HTTP: its address and what its fields hold. Enough for pages of our own and of the identity
 * provider, no parser for the rest of the world.
 *
 * @param action where it goes, as it stands in the page
 * @param fields values of inputs that a browser would send, without buttons, radios and check boxes
 * @param html   the markup of the form
 */
public record HtmlForm(String action, Map<String, String> fields, String html) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>", Pattern.DOTALL);

    /** The form of a page with this id. */
    public static HtmlForm byId(String page, String id) {
        return FORM.matcher(page)
                .results()
                .filter(found -> id.equals(attribute(found.group(1), "id").orElse(null)))
                .findFirst()
                .map(found -> of(found.group(1), found.group(2)))
                .orElseThrow(() -> new AssertionError("no form " + id + " in the page:\n" + page));
    }

    /** Whether a page has such a form. */
    public static boolean has(String page, String id) {
        return FORM.matcher(page)
                .results()
                .anyMatch(found -> id.equals(attribute(found.group(1), "id").orElse(null)));
    }

    private static HtmlForm of(String head, String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(body);
        while (input.find()) {
            String attributes = input.group(1);
            String type = attribute(attributes, "type").orElse("text");
            if (!type.matches("submit|button|image|radio|checkbox")) {
                attribute(attributes, "name")
                        .ifPresent(name ->
                                fields.put(name, attribute(attributes, "value").orElse("")));
            }
        }
        return new HtmlForm(attribute(head, "action").orElse(""), fields, body);
    }

    /** Names of all check boxes, each with the value it sends when ticked. */
    public Map<String, String> checkBoxes() {
        Map<String, String> boxes = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(html);
        while (input.find()) {
            if ("checkbox".equals(attribute(input.group(1), "type").orElse(""))) {
                boxes.put(
                        attribute(input.group(1), "name").orElseThrow(),
                        attribute(input.group(1), "value").orElse("on"));
            }
        }
        return boxes;
    }

    /** The fields with some of them filled in. */
    public Map<String, String> filled(Map<String, String> values) {
        Map<String, String> filled = new LinkedHashMap<>(fields);
        filled.putAll(values);
        return filled;
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("(?:^|\\s)" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
                .matcher(tag);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String value = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Optional.of(value.replace("&#x3D;", "=")
                .replace("&#61;", "=")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }
}
