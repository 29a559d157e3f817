/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * What the organisation publishes: help lines now; advice and texts of the site later.
 */
package org.luwte.content;
