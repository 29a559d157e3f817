/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.luwte.shared.Language;

/**
 * Writes what the balancer shows while no node answers: one page for each language, whole in itself. Its words, its look and its
 * script are those of the site, and its help lines are those of the database.
 */
final class DownPages {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z.-]+)}}");
    private static final String LINES = """
            select l.number, l.tel, l.urgent, t.name, t.description
            from help_line l join help_line_text t on t.help_line_id = l.id and t.language = ?
            order by l.urgent desc, l.position""";

    private DownPages() {}

    private record Line(String number, String tel, boolean urgent, String name, String description) {}

    static void write(DataSource database, Path root, String neutralSite, Path folder) {
        Folders.create(folder);
        try {
            String template = Files.readString(root.resolve("wildfly-config/src/main/balancer/down.html"));
            Path web = root.resolve("web-module/src/main");
            for (Language language : Language.values()) {
                Map<String, String> values = new HashMap<>();
                Properties texts = new Properties();
                for (String bundle : List.of("shared", "content")) {
                    try (Reader reader = Files.newBufferedReader(web.resolve(
                            "resources/org/luwte/web/" + bundle + "/texts_" + language.tag() + ".properties"))) {
                        texts.load(reader);
                    }
                }
                texts.stringPropertyNames().forEach(key -> values.put(key, escape(texts.getProperty(key))));
                values.put("lang", language.tag());
                values.put("prefix", language.address(""));
                values.put("neutral-site", escape(neutralSite));
                values.put("style", style(Files.readString(web.resolve("webapp/assets/luwte.css"))));
                values.put("script", Files.readString(web.resolve("webapp/assets/exit.js")));
                values.put("lines", lines(read(database, language.tag())));
                Files.writeString(folder.resolve(language.tag() + ".html"), fill(template, values));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> read(DataSource database, String language) {
        List<Line> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LINES)) {
            statement.setString(1, language);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(new Line(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getBoolean(3),
                            rows.getString(4),
                            rows.getString(5)));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new LauncherException("The help lines could not be read: " + e.getMessage(), "See var/logs.", e);
        }
    }

    private static String lines(List<Line> lines) {
        StringBuilder html = new StringBuilder();
        for (boolean urgent : new boolean[] {true, false}) {
            html.append(urgent ? "<ul class=\"lines lines-urgent\">\n" : "<ul class=\"lines\">\n");
            lines.stream()
                    .filter(line -> line.urgent() == urgent)
                    .forEach(line -> html.append("""
                    <li class="line"><h3>%s</h3><p>%s</p><a class="line-number" href="tel:%s"><span dir="ltr">%s</span></a></li>
                    """.formatted(
                                    escape(line.name()),
                                    escape(line.description() == null ? "" : line.description()),
                                    escape(line.tel()),
                                    escape(line.number()))));
            html.append("</ul>\n");
        }
        return html.toString();
    }

    /** Letters would have to be fetched from a node; the page goes without. */
    private static String style(String css) {
        return css.replaceAll("(?s)@font-face \\{[^}]*url\\([^}]*}\\s*", "");
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACE.matcher(template).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new LauncherException(
                        "The page for the balancer asks for an unknown text: " + place.group(1),
                        "Name one of the texts of the site in wildfly-config/src/main/balancer/down.html.");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
