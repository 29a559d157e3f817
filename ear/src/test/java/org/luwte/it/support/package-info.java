/* SPDX-License-Identifier: EUPL-1.2 */
/** What tests inside the server share: the archive they come in, people to call as, boundaries, rows. */
package org.luwte.it.support;
