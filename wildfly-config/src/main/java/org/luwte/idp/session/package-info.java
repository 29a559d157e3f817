/* SPDX-License-Identifier: EUPL-1.2 */
/** What the identity provider keeps about running sessions (adr/0027). */
package org.luwte.idp.session;
