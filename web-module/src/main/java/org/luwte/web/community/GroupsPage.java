/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.luwte.community.GroupCard;
import org.luwte.community.boundary.GroupReading;
import org.luwte.web.shared.RequestValues;

/** The list of groups: one's own, and those there are besides. */
@Named
@RequestScoped
public class GroupsPage {

    private GroupReading reading;
    private RequestValues values;
    private List<GroupCard> groups;

    protected GroupsPage() {} // for the CDI proxy

    @Inject
    public GroupsPage(GroupReading reading, RequestValues values) {
        this.reading = reading;
        this.values = values;
    }

    public void load() {
        groups = reading.groups(values.language());
    }

    public List<GroupCard> getGroups() {
        return groups;
    }

    public List<GroupCard> getOwn() {
        return groups.stream().filter(GroupCard::mine).toList();
    }

    public List<GroupCard> getOthers() {
        return groups.stream().filter(group -> !group.mine()).toList();
    }
}
