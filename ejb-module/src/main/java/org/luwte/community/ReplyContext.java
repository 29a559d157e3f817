/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;

/**
 * What somebody replies to.
 */
public record ReplyContext(String topicHandle, String topicTitle, GroupCard group) implements Serializable {}
