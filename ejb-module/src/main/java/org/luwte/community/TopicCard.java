/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;
import java.time.Instant;

/**
 * A topic in the list of its group.
 */
public record TopicCard(
        String handle, String title, AuthorView author, Instant lastActivity, long replies, boolean deleted)
        implements Serializable {}
