/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * How policies and acceptances are found.
 */
package org.luwte.consent.control;
