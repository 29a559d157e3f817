/* SPDX-License-Identifier: EUPL-1.2 */
/** Boundaries that break the rules, each in one way, to see that the rules find them. */
package org.luwte.architecture.boundary;
