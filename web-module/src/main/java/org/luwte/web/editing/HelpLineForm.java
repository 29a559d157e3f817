/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import java.util.Map;
import java.util.Objects;
import org.luwte.content.HelpLineDraft;
import org.luwte.content.HelpLineEntry;
import org.luwte.shared.Language;

/** The fields of a help line, in both languages. */
public class HelpLineForm {

    /** Its words in a language. */
    public static class Words {

        private String name = "";
        private String description = "";

        private void begin(HelpLineDraft.Words words) {
            name = words.name();
            description = words.description();
        }

        private HelpLineDraft.Words draft() {
            return new HelpLineDraft.Words(name, description);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getDescription() {
            return description;
        }

        public void setDescription(String description) {
            this.description = description;
        }
    }

    private final Words dutch = new Words();
    private final Words english = new Words();
    private long revision;
    private String number;
    private String tel;
    private boolean urgent;
    private Integer position;

    void begin(HelpLineEntry line) {
        var draft = line.draft();
        revision = line.revision();
        number = draft.number();
        tel = draft.tel();
        urgent = draft.urgent();
        position = draft.position();
        dutch.begin(draft.text(Language.NL));
        english.begin(draft.text(Language.EN));
    }

    HelpLineDraft draft() {
        return new HelpLineDraft(
                number,
                tel,
                urgent,
                Objects.requireNonNullElse(position, 0),
                Map.of(Language.NL, dutch.draft(), Language.EN, english.draft()));
    }

    public Words getDutch() {
        return dutch;
    }

    public Words getEnglish() {
        return english;
    }

    /** The revision that is being changed; it travels in a hidden field. */
    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTel() {
        return tel;
    }

    public void setTel(String tel) {
        this.tel = tel;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }
}
