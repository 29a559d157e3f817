/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Pages on which the staff does something about a member.
 */
package org.luwte.web.moderation;
