/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * What the staff does about members: opening a file, with a reason that the member can read.
 */
package org.luwte.moderation;
