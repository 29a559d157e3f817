/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * What the staff does about members and about those whom members name: opening a file, with a reason that the member can read, and answering
 * requests to remove something.
 */
package org.luwte.moderation;
