/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.verifier;

/**
 * What was found whole.
 *
 * @param rows    how many rows were looked at
 * @param last    the number of the last row
 * @param signed  the number of the last row that a checkpoint covers; 0 when none does
 * @param anchors how many checkpoints that were kept elsewhere were compared
 */
public record Verdict(long rows, long last, long signed, int anchors) {}
