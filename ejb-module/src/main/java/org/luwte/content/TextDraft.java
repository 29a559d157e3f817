/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * An item in the words of one language.
 *
 * @param slug    the last part of its address
 * @param source  Markdown
 * @param sources one in a line, see {@link Source}
 */
public record TextDraft(
        @NotNull @Size(max = ContentLimits.CODE) @Pattern(regexp = "(" + ContentLimits.NAME + ")?")
        String slug,

        @NotNull @Size(max = ContentLimits.TITLE) String title,
        @NotNull @Size(max = ContentLimits.DESCRIPTION) String description,
        @NotNull @Size(max = ContentLimits.TEXT) String source,
        @NotNull @Size(max = ContentLimits.SOURCES) String sources)
        implements Serializable {

    public static final TextDraft EMPTY = new TextDraft("", "", "", "", "");

    /** The same with other sources. */
    public TextDraft withSources(String lines) {
        return new TextDraft(slug, title, description, source, lines);
    }
}
