/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.luwte.content.ChangedMeanwhile;
import org.luwte.content.HelpLineEntry;
import org.luwte.content.HelpLineFormer;
import org.luwte.content.boundary.HelpLineDesk;
import org.luwte.shared.NotFound;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;
import org.luwte.web.shared.SiteShelf;

/** One help line. What changes shows at once on every page of this node, and within a minute on the others. */
@Named
@RequestScoped
public class HelpLinePage {

    private HelpLineDesk desk;
    private SiteShelf shelf;
    private RequestValues values;
    private Redirects redirects;
    private HelpLineEntry line;
    private Boolean removed;
    private final HelpLineForm form = new HelpLineForm();

    protected HelpLinePage() {} // for the CDI proxy

    @Inject
    public HelpLinePage(HelpLineDesk desk, SiteShelf shelf, RequestValues values, Redirects redirects) {
        this.desk = desk;
        this.shelf = shelf;
        this.values = values;
        this.redirects = redirects;
    }

    /** Fills the form with what is stored, but only the first time: afterwards it holds what the person types. */
    public void load() {
        if (!isRemoved() && !FacesContext.getCurrentInstance().isPostback()) {
            form.begin(getLine());
        }
    }

    public void save() {
        try {
            desk.save(values.handle(), form.getRevision(), form.draft());
        } catch (ChangedMeanwhile clash) {
            form.setRevision(desk.line(values.handle()).revision());
            throw clash;
        }
        done("/desk/help-line/" + values.handle(), Done.HELP_LINE_SAVED);
    }

    public void checked() {
        desk.checked(values.handle());
        done("/desk/help-line/" + values.handle(), Done.HELP_LINE_CHECKED);
    }

    public void undo() {
        desk.undo(values.handle());
        done("/desk/help-line/" + values.handle(), Done.HELP_LINE_RESTORED);
    }

    /** Puts back what it said until a moment, which travels in a hidden field. */
    public void restore() {
        desk.restore(
                values.handle(),
                values.query("until").flatMap(HelpLinePage::moment).orElseThrow(NotFound::new));
        done("/desk/help-line/" + values.handle(), Done.HELP_LINE_RESTORED);
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    public void remove() {
        desk.remove(values.handle());
        done("/desk/help-lines", Done.HELP_LINE_REMOVED);
    }

    private void done(String path, Done done) {
        shelf.changed();
        redirects.to(path, done);
    }

    public String getCode() {
        return values.handle();
    }

    /** The line; {@code null} when it was removed. */
    public HelpLineEntry getLine() {
        if (line == null && !isRemoved()) {
            line = desk.line(values.handle());
        }
        return line;
    }

    /** What it said before, the newest first. */
    public List<HelpLineFormer> getFormer() {
        return desk.former(values.handle());
    }

    /** Its name in the language of the page; its code when it was removed. */
    public String getHeading() {
        return isRemoved()
                ? values.handle()
                : getLine().draft().text(values.language()).name();
    }

    /** Whether it was removed and can be put back. */
    public boolean isRemoved() {
        if (removed == null) {
            removed = desk.removed().contains(values.handle());
        }
        return removed;
    }

    public HelpLineForm getForm() {
        return form;
    }
}
