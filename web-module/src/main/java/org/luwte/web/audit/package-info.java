/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Pages of the trail: what a member reads about herself, the desk of the staff, and the trail as the data protection officer reads it.
 */
package org.luwte.web.audit;
