/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * How somebody signed in.
 *
 * @param at     when she last proved who she is
 * @param recent whether that was within the last minutes
 * @param strong whether it was with a second factor
 */
public record SignInView(Instant at, boolean recent, boolean strong) implements Serializable {}
