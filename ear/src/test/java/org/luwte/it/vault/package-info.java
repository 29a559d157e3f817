/* SPDX-License-Identifier: EUPL-1.2 */
/** The vault inside the running server. */
package org.luwte.it.vault;
