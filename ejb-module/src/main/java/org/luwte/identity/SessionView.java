/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A place where somebody is signed in. Neither address nor device: both would tell more to a reader over the shoulder than to her.
 *
 * @param handle names it in a form
 * @param own    whether it is the one that looks
 */
public record SessionView(String handle, Instant since, boolean own) implements Serializable {}
