/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.control;

import org.luwte.community.entity.CommunityGroup;
import org.luwte.community.entity.GroupMembership;
import org.luwte.community.entity.GroupText;
import org.luwte.community.entity.Reply;
import org.luwte.community.entity.Topic;

/** A reply of the caller, beside its topic and group. */
public record ReplyRow(Reply reply, OpeningRow place) {

    public ReplyRow(
            Reply reply, Topic topic, CommunityGroup group, GroupText text, GroupMembership membership) { // query
        this(reply, new OpeningRow(topic, group, text, membership));
    }
}
