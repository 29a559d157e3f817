/* SPDX-License-Identifier: EUPL-1.2 */
/** What a partner organisation tells about the strength of its own sign-in (adr/0022). */
package org.luwte.idp.partner;
