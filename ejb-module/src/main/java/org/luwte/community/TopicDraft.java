/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;

/**
 * A topic of the caller, to edit or delete.
 *
 * @param text            Markdown
 * @param version         of the row, so that a change made meanwhile is noticed
 * @param repliesByOthers what stays when it is deleted
 */
public record TopicDraft(String handle, GroupCard group, String title, String text, long version, long repliesByOthers)
        implements Serializable {}
