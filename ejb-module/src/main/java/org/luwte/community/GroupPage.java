/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;
import org.luwte.shared.Page;

/**
 * A group with one page of its topics.
 */
public record GroupPage(
        GroupCard group,
        Page<TopicCard> topics,
        Audience audience,
        boolean mayEnter,
        boolean mayLeave,
        boolean mayWrite)
        implements Serializable {}
