/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.content;

import java.util.Map;
import java.util.UUID;
import org.luwte.content.ItemAudience;
import org.luwte.content.ItemDraft;
import org.luwte.content.TextDraft;
import org.luwte.it.support.Rows;
import org.luwte.shared.Language;

/** Texts of a test. */
final class Drafts {

    private static final String OURS = "proef-";

    private Drafts() {}

    /** A code that no item has. */
    static String code() {
        return OURS + UUID.randomUUID().toString().substring(0, 18);
    }

    /** A page in both languages; in English its address ends in {@code -en}. */
    static ItemDraft page(String slug, String title) {
        return draft(text(slug, title, "Een tekst.", ""), text(slug + "-en", title + " in English", "A text.", ""));
    }

    static ItemDraft dutchOnly(String slug) {
        return draft(text(slug, "Proef", "Een tekst.", ""), TextDraft.EMPTY);
    }

    static ItemDraft withSources(String slug, String sources) {
        return draft(text(slug, "Proef", "Een tekst.", sources), text(slug + "-en", "Proef", "A text.", sources));
    }

    static ItemDraft withSource(String slug, String source) {
        return draft(text(slug, "Met een link", source, ""), text(slug + "-en", "With a link", source, ""));
    }

    /** What stands in an item that somebody just began. */
    static ItemDraft nothing() {
        return draft(TextDraft.EMPTY, TextDraft.EMPTY, 0);
    }

    private static TextDraft text(String slug, String title, String source, String sources) {
        return new TextDraft(slug, title, "Een omschrijving", source, sources);
    }

    private static ItemDraft draft(TextDraft dutch, TextDraft english) {
        return draft(dutch, english, 900);
    }

    private static ItemDraft draft(TextDraft dutch, TextDraft english, int position) {
        return new ItemDraft(
                position, ItemAudience.EVERYBODY, false, "", "", Map.of(Language.NL, dutch, Language.EN, english));
    }

    /** Takes what tests published off the site. */
    static void withdrawAll() {
        Rows.update("update content_version set until = now() where publish_at is not null and item_id in"
                + " (select id from content_item where code like '" + OURS + "%')");
    }
}
