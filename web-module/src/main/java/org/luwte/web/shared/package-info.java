/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * What every page stands on: the table of addresses, headers, language, static files, times in words, and what happens when
 * something fails. Nothing here knows a feature's pages except by their row in {@link org.luwte.web.shared.Route}.
 */
package org.luwte.web.shared;
