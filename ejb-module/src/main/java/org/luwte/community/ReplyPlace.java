/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;

/**
 * Where a reply stands.
 */
public record ReplyPlace(String topicHandle, String replyHandle, int page) implements Serializable {}
