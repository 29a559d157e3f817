/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.control;

import org.luwte.community.entity.CommunityGroup;
import org.luwte.community.entity.GroupMembership;
import org.luwte.community.entity.GroupText;
import org.luwte.community.entity.Topic;

/** A topic that the caller may read, beside its group. */
public record OpeningRow(Topic topic, GroupRow group) {

    public OpeningRow(Topic topic, CommunityGroup group, GroupText text, GroupMembership membership) { // for the query
        this(topic, new GroupRow(group, text, membership));
    }

    /** The opening as a post. */
    public PostRow opening() {
        return new PostRow(
                topic.id().value(),
                topic.handle(),
                topic.author().value(),
                topic.html(),
                topic.createdAt(),
                topic.editedAt(),
                topic.deletedAt());
    }
}
