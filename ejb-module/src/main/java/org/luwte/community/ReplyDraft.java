/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;

/**
 * A reply of the caller, to edit or delete.
 *
 * @param page where it stands in its topic
 */
public record ReplyDraft(
        String handle, String topicHandle, String topicTitle, GroupCard group, String text, long version, int page)
        implements Serializable {}
