/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import java.util.Objects;
import org.luwte.content.TextDraft;

/** The fields of an item in one language. An empty field comes as {@code null}. */
public class WordsForm {

    private String slug = "";
    private String title = "";
    private String description = "";
    private String source = "";
    private String sources = "";

    void begin(TextDraft text) {
        slug = text.slug();
        title = text.title();
        description = text.description();
        source = text.source();
        sources = text.sources();
    }

    TextDraft draft() {
        return new TextDraft(text(slug), text(title), text(description), text(source), text(sources));
    }

    static String text(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSources() {
        return sources;
    }

    public void setSources(String sources) {
        this.sources = sources;
    }
}
