/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;

/**
 * How much the caller wrote.
 */
public record OwnCounts(long topics, long replies) implements Serializable {}
