/* SPDX-License-Identifier: EUPL-1.2 */
/** What the hostile tests share: requests no browser would send, what to look for in answers, and what may not change. */
package org.luwte.attack;
