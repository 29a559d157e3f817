/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luwte.content.ChangedMeanwhile;
import org.luwte.content.ItemView;
import org.luwte.content.VersionState;
import org.luwte.content.VersionView;
import org.luwte.content.boundary.ContentDesk;
import org.luwte.content.boundary.ContentShelf;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;
import org.luwte.web.shared.SiteShelf;

/** An item in both languages, with everything that can be done with it. */
@Named
@RequestScoped
public class ContentItemPage {

    private static final Set<String> CAN_BE_TAKEN_BACK =
            Set.of(Done.CONTENT_PUBLISHED.code(), Done.CONTENT_RESTORED.code(), Done.CONTENT_WITHDRAWN.code());

    private ContentShelf shelf;
    private ContentDesk desk;
    private RequestValues values;
    private Redirects redirects;
    private SiteShelf site;
    private ItemView item;
    private boolean meanwhile;
    private final ItemForm form = new ItemForm();
    private final TimeForm time = new TimeForm();

    protected ContentItemPage() {} // for the CDI proxy

    @Inject
    public ContentItemPage(
            ContentShelf shelf, ContentDesk desk, RequestValues values, Redirects redirects, SiteShelf site) {
        this.shelf = shelf;
        this.desk = desk;
        this.values = values;
        this.redirects = redirects;
        this.site = site;
    }

    /** Fills the form with what is stored, but only the first time: afterwards it holds what the person types. */
    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form.begin(getItem());
        }
    }

    public void save() {
        change(() -> desk.save(getItem().code(), form.getRevision(), form.draft()));
        redirects.to(path(), Done.CONTENT_SAVED);
    }

    public void publish() {
        change(() -> desk.publish(getItem().code(), form.getRevision(), form.draft(), time.time()));
        site.changed();
        redirects.to(path(), time.planned() ? Done.CONTENT_SCHEDULED : Done.CONTENT_PUBLISHED);
    }

    /** Whoever sends once more has been told that there is something newer. */
    private void change(Runnable work) {
        try {
            work.run();
        } catch (ChangedMeanwhile clash) {
            item = null;
            form.setRevision(getItem().revision());
            meanwhile = true;
            throw clash;
        }
    }

    private String path() {
        return "/desk/content/" + getItem().code();
    }

    public ItemView getItem() {
        if (item == null) {
            item = shelf.item(values.handle());
        }
        return item;
    }

    /** Its title in the language of the page; its code while it has none. */
    public String getHeading() {
        String title = getItem().draft().text(values.language()).title();
        return title.isEmpty() ? getItem().code() : title;
    }

    /** Whether the form is being sent to be published: then nothing may be missing. */
    public boolean isPublishing() {
        return values.query("write:publish").isPresent();
    }

    /** Whether it is to be published at a moment that must be named. */
    public boolean isPlanning() {
        return isPublishing()
                && values.query("write:when").filter(TimeForm.LATER::equals).isPresent();
    }

    /** Whether somebody else changed the item while this form was open. */
    public boolean isMeanwhile() {
        return meanwhile;
    }

    /** Whether the page confirms something that can be undone. */
    public boolean isUndoable() {
        return values.query("done").filter(CAN_BE_TAKEN_BACK::contains).isPresent();
    }

    /** What readers see now; {@code null} when nothing. */
    public VersionView getLive() {
        return first(VersionState.LIVE).orElse(null);
    }

    /** What readers saw last before that; {@code null} when nothing. */
    public VersionView getFormer() {
        return first(VersionState.FORMER).orElse(null);
    }

    public VersionView getDraft() {
        return first(VersionState.DRAFT).orElse(null);
    }

    public VersionView getScheduled() {
        return first(VersionState.SCHEDULED).orElse(null);
    }

    private Optional<VersionView> first(VersionState state) {
        return getItem().versions().stream()
                .filter(version -> version.state() == state)
                .findFirst();
    }

    public List<String> getMoments() {
        return List.of(TimeForm.NOW, TimeForm.LATER);
    }

    public ItemForm getForm() {
        return form;
    }

    public TimeForm getTime() {
        return time;
    }
}
