/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Coming and going: sign-in, sign-out, leaving fast, and the pages on which members and partners see themselves.
 */
package org.luwte.web.identity;
