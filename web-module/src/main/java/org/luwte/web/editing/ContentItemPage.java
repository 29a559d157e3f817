/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luwte.community.GroupCard;
import org.luwte.content.BrokenLink;
import org.luwte.content.ChangedMeanwhile;
import org.luwte.content.ItemView;
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

    private static final Set<String> CAN_BE_TAKEN_BACK = Stream.of(
                    Done.CONTENT_PUBLISHED, Done.CONTENT_RESTORED, Done.CONTENT_WITHDRAWN, Done.CONTENT_COMPARED)
            .map(Done::code)
            .collect(Collectors.toUnmodifiableSet());

    private ContentShelf shelf;
    private ContentDesk desk;
    private RequestValues values;
    private Redirects redirects;
    private SiteShelf site;
    private SitePaths paths;
    private ItemView item;
    private boolean meanwhile;
    private final ItemForm form = new ItemForm();
    private final TimeForm time = new TimeForm();

    protected ContentItemPage() {} // for the CDI proxy

    @Inject
    public ContentItemPage(
            ContentShelf shelf,
            ContentDesk desk,
            RequestValues values,
            Redirects redirects,
            SiteShelf site,
            SitePaths paths) {
        this.shelf = shelf;
        this.desk = desk;
        this.values = values;
        this.redirects = redirects;
        this.site = site;
        this.paths = paths;
    }

    /** Fills the form with what is stored, but only the first time: afterwards it holds what the person types. */
    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form.begin(getItem());
            time.begin(getVersions().getLive());
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

    public void saveAndLook() {
        change(() -> desk.save(getItem().code(), form.getRevision(), form.draft()));
        redirects.to(path() + "/preview", Done.CONTENT_SAVED);
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

    /** Whether the page confirms that something was put away. */
    public boolean isPutAway() {
        return values.query("done")
                .filter(Done.CONTENT_DISCARDED.code()::equals)
                .isPresent();
    }

    /** Where readers find it now, without language. */
    public String getSeenAt() {
        var words = shelf.words(getItem().code(), getVersions().getLive().number());
        return getItem().kind().path(words.text(values.language()).slug());
    }

    /** Where the versions stand. */
    public ItemVersions getVersions() {
        return new ItemVersions(getItem());
    }

    /** The links of what is being written that lead nowhere. */
    public List<BrokenLink> getBroken() {
        return shelf.brokenLinks(getItem().code(), getItem().number(), paths.all());
    }

    /** The groups that can be named. */
    public List<GroupCard> getGroups() {
        return paths.groups();
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
