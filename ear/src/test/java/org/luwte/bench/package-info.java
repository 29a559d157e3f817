/* SPDX-License-Identifier: EUPL-1.2 */
/** Measurements: {@code ./luwte bench}. Never run by the tests. */
package org.luwte.bench;
