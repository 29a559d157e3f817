/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Policies in fixed versions, and who accepted which.
 */
package org.luwte.consent.entity;
