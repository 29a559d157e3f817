/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.attack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.luwte.stack.SitePages;
import org.luwte.stack.TestStack;

/**
 * A page of the site, read from the application's own table of addresses, so that a new page is attacked by itself.
 *
 * @param name     of the constant
 * @param template the address, its values in braces
 * @param personal whether there is nothing here for a visitor
 */
public record SiteRoute(String name, String template, boolean personal) {

    private static final String TABLE = "org.luwte.web.shared.Route";

    /** Every page. */
    public static List<SiteRoute> all() {
        File classes = TestStack.root().resolve("web-module/target/classes").toFile();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toURI().toURL()}, SiteRoute.class.getClassLoader())) {
            Class<?> table = loader.loadClass(TABLE);
            List<SiteRoute> routes = new ArrayList<>();
            for (Object route : table.getEnumConstants()) {
                routes.add(new SiteRoute(
                        ((Enum<?>) route).name(),
                        (String) table.getMethod("template").invoke(route),
                        (boolean) table.getMethod("personal").invoke(route)));
            }
            return List.copyOf(routes);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no table of addresses in " + classes, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address of this page that exists, with texts of the member of {@link SitePages#written()}. */
    public String address() {
        return address(SitePages.written());
    }

    /** An address of this page that exists, with these texts. */
    public String address(SitePages.Written texts) {
        int brace = template.indexOf('{');
        if (brace < 0) {
            return template.equals("/out") ? "/out?to=https%3A%2F%2Fexample.org%2F" : template;
        }
        String value = values(texts).get(template.substring(0, brace));
        if (value == null) {
            throw new AssertionError("say in SiteRoute what stands in the braces of " + template);
        }
        return template.replaceAll("\\{[a-z]+}", value);
    }

    private static Map<String, String> values(SitePages.Written written) {
        return Map.ofEntries(
                Map.entry("/policy/", "terms"),
                Map.entry("/help/", "inbraak"),
                Map.entry("/info/", "over-luwte"),
                Map.entry("/group/", "eigen-ruimte"),
                Map.entry("/topic/", written.topic()),
                Map.entry("/reply/", written.reply()),
                Map.entry("/desk/content/", "burglary"),
                Map.entry("/desk/help-line/", "police"),
                Map.entry("/desk/member/", author(written.topic())),
                Map.entry("/desk/removal/", SitePages.removal()),
                Map.entry("/me/sign-in/end/", "others"),
                Map.entry("/step-up/", "sign-in"));
    }

    private static String author(String topic) {
        return SitePages.value("select p.handle from luwte.person p join luwte.topic t on t.author_id = p.id"
                + " where t.handle = '" + topic + "'");
    }

    /** The address with something else in its braces. */
    public String with(String value) {
        return template.replaceAll("\\{[a-z]+}", Matcher.quoteReplacement(value));
    }

    /** Whether the address carries a value. */
    public boolean valued() {
        return template.indexOf('{') >= 0;
    }

    @Override
    public String toString() {
        return template;
    }
}
