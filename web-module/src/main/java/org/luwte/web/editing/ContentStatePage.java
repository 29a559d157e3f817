/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.content.boundary.ContentDesk;
import org.luwte.shared.NotFound;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;
import org.luwte.web.shared.SiteShelf;

/** What can be done with the versions of an item, besides writing them. */
@Named
@RequestScoped
public class ContentStatePage {

    private ContentDesk desk;
    private RequestValues values;
    private Redirects redirects;
    private SiteShelf site;

    protected ContentStatePage() {} // for the CDI proxy

    @Inject
    public ContentStatePage(ContentDesk desk, RequestValues values, Redirects redirects, SiteShelf site) {
        this.desk = desk;
        this.values = values;
        this.redirects = redirects;
        this.site = site;
    }

    public void unschedule() {
        desk.unschedule(values.handle(), number());
        redirects.to(path(), Done.CONTENT_UNSCHEDULED);
    }

    public void discard() {
        boolean more = desk.discard(values.handle());
        redirects.to(more ? path() : "/desk/content", Done.CONTENT_DISCARDED);
    }

    public void resume() {
        desk.resume(values.handle(), number());
        redirects.to(path(), Done.CONTENT_RESUMED);
    }

    public void withdraw() {
        desk.withdraw(values.handle());
        site.changed();
        redirects.to(path(), Done.CONTENT_WITHDRAWN);
    }

    public void restore() {
        desk.restore(values.handle(), number());
        site.changed();
        redirects.to(path(), Done.CONTENT_RESTORED);
    }

    private String path() {
        return "/desk/content/" + values.handle();
    }

    /** Of the version it is about; it travels in a hidden field. */
    private int number() {
        return values.number("number").orElseThrow(NotFound::new);
    }
}
