/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;

/**
 * A neutral sign instead of a photograph (experience.md 1).
 *
 * @param shape  0 to 5
 * @param colour 0 to 5
 */
public record Avatar(int shape, int colour) implements Serializable {}
