/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * What people accept and consent to: policies in fixed versions, and the proof of who accepted which (privacy-safety.md (c)).
 */
package org.luwte.consent;
