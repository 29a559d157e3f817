/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.luwte.content.HelpLineDraft;
import org.luwte.content.HelpLineEntry;
import org.luwte.content.boundary.HelpLineDesk;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;
import org.luwte.web.shared.SiteShelf;

/** All help lines, those that were removed, and a new one. */
@Named
@RequestScoped
public class HelpLineListPage {

    private HelpLineDesk desk;
    private SiteShelf shelf;
    private RequestValues values;
    private Redirects redirects;
    private List<HelpLineEntry> lines = List.of();
    private List<String> removed = List.of();
    private String code;
    private final HelpLineForm form = new HelpLineForm();

    protected HelpLineListPage() {} // for the CDI proxy

    @Inject
    public HelpLineListPage(HelpLineDesk desk, SiteShelf shelf, RequestValues values, Redirects redirects) {
        this.desk = desk;
        this.shelf = shelf;
        this.values = values;
        this.redirects = redirects;
    }

    public void load() {
        lines = desk.all();
        removed = desk.removed();
    }

    public void add() {
        desk.add(code, form.draft());
        shelf.changed();
        redirects.to("/desk/help-lines", Done.HELP_LINE_SAVED);
    }

    public List<HelpLineEntry> getLines() {
        return lines;
    }

    public List<String> getRemoved() {
        return removed;
    }

    /** The words of a line in the language of the page. */
    public HelpLineDraft.Words words(HelpLineEntry line) {
        return line.draft().text(values.language());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public HelpLineForm getForm() {
        return form;
    }
}
