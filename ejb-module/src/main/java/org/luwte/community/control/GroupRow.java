/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.control;

import org.luwte.community.Audience;
import org.luwte.community.GroupCard;
import org.luwte.community.entity.CommunityGroup;
import org.luwte.community.entity.GroupMembership;
import org.luwte.community.entity.GroupText;

/** A group that the caller may see, in her language, beside her membership or {@code null}. */
public record GroupRow(CommunityGroup group, GroupText text, GroupMembership membership) {

    public boolean mine() {
        return membership != null;
    }

    public Audience audience() {
        return new Audience(group.visibility(), group.memberCount());
    }

    public GroupCard card() {
        return new GroupCard(
                group.handle(), text.words(), group.visibility(), group.joining(), group.memberCount(), mine());
    }
}
