/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * What every feature needs and no feature owns: ids, time, languages, pages of a list, safe text. Closed: a class whose name has
 * a business word in it does not belong here (style.md 5.3).
 */
package org.luwte.shared;
