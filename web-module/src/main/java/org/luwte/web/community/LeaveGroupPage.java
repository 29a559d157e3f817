/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.community.GroupCard;
import org.luwte.community.boundary.GroupEntrance;
import org.luwte.community.boundary.GroupReading;
import org.luwte.shared.NotFound;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;

/** Where a member leaves a group, after reading what that means: out of some groups there is no way back. */
@Named
@RequestScoped
public class LeaveGroupPage {

    private GroupReading reading;
    private GroupEntrance entrance;
    private RequestValues values;
    private Redirects redirects;
    private GroupCard group;

    protected LeaveGroupPage() {} // for the CDI proxy

    @Inject
    public LeaveGroupPage(GroupReading reading, GroupEntrance entrance, RequestValues values, Redirects redirects) {
        this.reading = reading;
        this.entrance = entrance;
        this.values = values;
        this.redirects = redirects;
    }

    public void load() {
        group = reading.group(values.handle(), 1, values.language()).group();
        if (!group.mine()) {
            throw new NotFound();
        }
    }

    /** Leads to the list: a hidden group is gone for somebody who has left it. */
    public void leave() {
        entrance.leave(values.handle());
        redirects.to("/groups", Done.LEFT);
    }

    public GroupCard getGroup() {
        return group;
    }
}
