/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * The way back in for who forgot the password: by a code of the card or, for who chose a recovery address, by a code in a mail
 * (adr/0026). Nothing here tells whether a login name exists.
 */
package org.luwte.idp.recovery;
