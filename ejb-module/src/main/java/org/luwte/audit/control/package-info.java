/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Writes the trail.
 */
package org.luwte.audit.control;
