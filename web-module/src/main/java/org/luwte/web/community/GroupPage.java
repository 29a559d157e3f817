/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.community.boundary.GroupEntrance;
import org.luwte.community.boundary.GroupReading;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;

/** A group: what is written in it, and the way in and out. */
@Named
@RequestScoped
public class GroupPage {

    private GroupReading reading;
    private GroupEntrance entrance;
    private RequestValues values;
    private Redirects redirects;
    private org.luwte.community.GroupPage view;

    protected GroupPage() {} // for the CDI proxy

    @Inject
    public GroupPage(GroupReading reading, GroupEntrance entrance, RequestValues values, Redirects redirects) {
        this.reading = reading;
        this.entrance = entrance;
        this.values = values;
        this.redirects = redirects;
    }

    public void load() {
        view = reading.group(values.handle(), values.page(), values.language());
    }

    public void enter() {
        entrance.enter(values.handle());
        redirects.to("/group/" + values.handle(), Done.ENTERED);
    }

    /** Also asked for before the page is shown: the buttons of a sent form are only looked at where they may be pressed. */
    public org.luwte.community.GroupPage getView() {
        if (view == null) {
            load();
        }
        return view;
    }
}
