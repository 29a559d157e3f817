/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody wrote: the opening of a topic or a reply.
 *
 * @param html safe HTML, empty when deleted
 */
public record PostView(
        String handle, AuthorView author, String html, Instant at, boolean edited, boolean deleted, boolean mayEdit)
        implements Serializable {}
