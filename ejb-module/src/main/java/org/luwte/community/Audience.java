/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;

/**
 * Who can read a page: said in one line on each (experience.md 3).
 */
public record Audience(Visibility visibility, long members) implements Serializable {}
