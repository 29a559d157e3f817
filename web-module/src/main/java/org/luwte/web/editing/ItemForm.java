/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import java.util.Map;
import org.luwte.content.ItemAudience;
import org.luwte.content.ItemDraft;
import org.luwte.content.ItemView;
import org.luwte.shared.Language;

/** The fields of an item, in both languages. */
public class ItemForm {

    private final WordsForm dutch = new WordsForm();
    private final WordsForm english = new WordsForm();
    private long revision;
    private int position;
    private String audience = ItemAudience.EVERYBODY.name();
    private boolean example;
    private String lines = "";
    private String groups = "";

    void begin(ItemView item) {
        var draft = item.draft();
        revision = item.revision();
        position = draft.position();
        audience = draft.audience().name();
        example = draft.example();
        lines = draft.lines();
        groups = draft.groups();
        dutch.begin(draft.text(Language.NL));
        english.begin(draft.text(Language.EN));
    }

    ItemDraft draft() {
        return new ItemDraft(
                position,
                ItemAudience.valueOf(audience),
                example,
                WordsForm.text(lines),
                WordsForm.text(groups),
                Map.of(Language.NL, dutch.draft(), Language.EN, english.draft()));
    }

    public WordsForm getDutch() {
        return dutch;
    }

    public WordsForm getEnglish() {
        return english;
    }

    /** The revision that is being changed; it travels in a hidden field. */
    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public boolean isExample() {
        return example;
    }

    public void setExample(boolean example) {
        this.example = example;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public String getGroups() {
        return groups;
    }

    public void setGroups(String groups) {
        this.groups = groups;
    }
}
