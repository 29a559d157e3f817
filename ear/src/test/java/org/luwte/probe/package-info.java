/* SPDX-License-Identifier: EUPL-1.2 */
/** A small archive that looks into the memory of the running server for the canary test and for K-12. */
package org.luwte.probe;
