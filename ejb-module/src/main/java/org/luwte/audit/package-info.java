/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * The trail of who did what and who read what: never what was written or read. A row commits with the work it tells of, or
 * not at all (decision 12a).
 */
package org.luwte.audit;
