/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.parser.Parser;
import org.luwte.content.ItemAudience;
import org.luwte.content.ItemDraft;
import org.luwte.content.ItemKind;
import org.luwte.content.TextDraft;
import org.luwte.shared.Language;

/**
 * An item in one language as a file: a head of single values and lists, and the text in Markdown (docs/guides/write-a-text.md).
 *
 * @param draft of this language only
 */
public record ContentFile(String code, ItemKind kind, Language language, ItemDraft draft) {

    private static final Pattern FILE = Pattern.compile("\\A---\\R(.*?)\\R---\\R?(.*)\\z", Pattern.DOTALL);
    private static final Parser HEAD = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .build();
    private static final String YES = "yes";

    /** What a file says; empty when it is no file of content. */
    public static Optional<ContentFile> parse(String file) {
        Matcher parts = FILE.matcher(file.replace("\r\n", "\n"));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var visitor = new YamlFrontMatterVisitor();
        HEAD.parse("---\n" + parts.group(1) + "\n---\n").accept(visitor);
        Map<String, List<String>> head = visitor.getData();
        try {
            var text = new TextDraft(
                    one(head, "slug"),
                    one(head, "title"),
                    one(head, "description"),
                    parts.group(2).strip(),
                    String.join("\n", head.getOrDefault("sources", List.of())));
            var language = Language.valueOf(one(head, "language").toUpperCase(Locale.ROOT));
            var draft = new ItemDraft(
                    Integer.parseInt(one(head, "position")),
                    ItemAudience.valueOf(one(head, "audience")),
                    one(head, "example").equals(YES),
                    names(head, "lines"),
                    names(head, "groups"),
                    Map.of(language, text));
            return Optional.of(
                    new ContentFile(one(head, "code"), ItemKind.valueOf(one(head, "kind")), language, draft));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String one(Map<String, List<String>> head, String key) {
        return head.getOrDefault(key, List.of()).stream().findFirst().orElse("");
    }

    private static String names(Map<String, List<String>> head, String key) {
        return String.join(" ", head.getOrDefault(key, List.of()));
    }

    /** The path of the file below the folder of content. */
    public String path() {
        return "%s/%s.%s.md".formatted(kind.name().toLowerCase(Locale.ROOT), code, language.tag());
    }

    /** The file. */
    public String format() {
        var text = draft.text(language);
        var file = new StringBuilder("---\n");
        value(file, "code", code);
        value(file, "kind", kind.name());
        value(file, "language", language.tag());
        value(file, "slug", text.slug());
        value(file, "title", text.title());
        value(file, "description", text.description());
        value(file, "position", String.valueOf(draft.position()));
        value(file, "audience", draft.audience().name());
        value(file, "example", draft.example() ? YES : "no");
        list(file, "lines", draft.lines().split(" "));
        list(file, "groups", draft.groups().split(" "));
        list(file, "sources", text.sources().split("\n"));
        return file.append("---\n").append(text.source()).append('\n').toString();
    }

    private static void value(StringBuilder file, String key, String value) {
        file.append(key).append(": ").append(quoted(value)).append('\n');
    }

    private static void list(StringBuilder file, String key, String... values) {
        if (values.length == 1 && values[0].isBlank()) {
            return;
        }
        file.append(key).append(":\n");
        for (String value : values) {
            file.append("  - ").append(quoted(value)).append('\n');
        }
    }

    private static String quoted(String value) {
        return "'" + Objects.requireNonNull(value).replace("'", "''").replace('\n', ' ') + "'";
    }
}
