/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Joining, and reading what one accepts.
 */
package org.luwte.web.consent;
