/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * How requests to remove something are kept, found and ended.
 */
package org.luwte.moderation.control;
