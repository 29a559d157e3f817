/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Pages on which the site team changes what the organisation publishes, and the help lines.
 */
package org.luwte.web.editing;
