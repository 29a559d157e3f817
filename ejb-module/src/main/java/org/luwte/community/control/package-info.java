/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * How groups, topics and replies are found and shown, always through the eyes of the caller.
 */
package org.luwte.community.control;
