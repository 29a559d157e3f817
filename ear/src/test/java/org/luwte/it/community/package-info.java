/* SPDX-License-Identifier: EUPL-1.2 */
/** Tests inside the running server: groups, topics and replies. */
package org.luwte.it.community;
