/* SPDX-License-Identifier: EUPL-1.2 */
/** Offers a second factor and recovery codes at the first sign-in, and demands them of staff (adr/0026). */
package org.luwte.idp.factor;
