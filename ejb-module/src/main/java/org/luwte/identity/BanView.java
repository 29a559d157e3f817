/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A ban that runs, as the member it is about sees it.
 *
 * @param until the last day
 */
public record BanView(String reason, LocalDate until) implements Serializable {}
