/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Tests of moderation inside the server.
 */
package org.luwte.it.moderation;
