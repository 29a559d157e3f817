/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.luwte.shared.Language;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * An item as readers see it.
 *
 * @param html      safe; links of this site lead to pages in the language of the text
 * @param headings  of the second level, in order
 * @param terms     the hard words it uses
 * @param changedOn when this version was published; today for one that was not
 * @param slugs     its address in each language
 */
@Discloses(DataLevel.D0)
public record PageView(
        PageCard card,
        String html,
        List<Heading> headings,
        boolean example,
        List<String> lines,
        List<String> groups,
        List<Source> sources,
        List<TermView> terms,
        LocalDate changedOn,
        Map<Language, String> slugs)
        implements Serializable {

    /**
     * A heading that can be jumped to.
     *
     * @param id of the element
     */
    public record Heading(String id, String text) implements Serializable {}

    /** The day on which the least fresh source was checked; {@code null} when there is none, or one was never checked. */
    public LocalDate checkedOn() {
        if (sources.stream().anyMatch(source -> source.checkedOn() == null)) {
            return null;
        }
        return sources.stream().map(Source::checkedOn).min(LocalDate::compareTo).orElse(null);
    }
}
