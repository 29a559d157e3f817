/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;
import org.luwte.shared.Page;

/**
 * A topic with one page of its replies.
 */
public record TopicPage(
        GroupCard group,
        String handle,
        String title,
        PostView opening,
        Page<PostView> replies,
        Audience audience,
        boolean mayReply,
        boolean mayEnter)
        implements Serializable {}
