/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A new member who writes over HTTP, without any script.
 *
 * @param visitor her browser
 */
public record Writer(HttpVisitor visitor) {

    private static final String GROUP = "eigen-ruimte";

    /** A new member of the group {@code eigen-ruimte}. */
    public static Writer join() {
        return in(GROUP);
    }

    /** A new member of a group that is open. */
    public static Writer in(String group) {
        return in(HttpSignIn.newMember(), group);
    }

    /** A member who enters a group that is open. */
    public static Writer in(HttpVisitor member, String group) {
        Writer writer = new Writer(member);
        writer.press("/group/" + group, "entrance", "enter", Map.of());
        return writer;
    }

    /** Writes a topic; gives its handle. */
    public String topic(String group, String title, String text) {
        HttpResponse<String> page =
                press("/group/" + group + "/write", "write", "send", Map.of("write:title", title, "write:text", text));
        return handle(page, "/topic/");
    }

    /** Replies; gives the handle of the reply. */
    public String reply(String topic, String text) {
        HttpResponse<String> page = press("/topic/" + topic + "/reply", "write", "send", Map.of("write:text", text));
        handle(page, "/topic/");
        int last = page.body().lastIndexOf("id=\"r-") + "id=\"r-".length();
        return page.body().substring(last, page.body().indexOf('"', last));
    }

    /** Fills in a form of a page and presses one of its buttons; gives the page that follows. */
    public HttpResponse<String> press(String path, String form, String button, Map<String, String> values) {
        HttpResponse<String> page = visitor.get(path);
        if (page.statusCode() != 200) {
            throw new AssertionError(path + " answered " + page.statusCode());
        }
        HtmlForm found = HtmlForm.byId(page.body(), form);
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(form + ":" + button, button);
        return visitor.follow(visitor.post(found.action(), found.filled(all)));
    }

    private static String handle(HttpResponse<String> page, String start) {
        String path = page.uri().getPath();
        if (page.statusCode() != 200 || !path.startsWith(start)) {
            throw new AssertionError("writing led to " + page.statusCode() + " " + page.uri());
        }
        return path.substring(start.length());
    }
}
