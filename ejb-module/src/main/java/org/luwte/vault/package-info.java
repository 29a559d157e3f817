/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Protects what people entrust to us: one data key for each person, fields that only ever hold ciphertext, blind indexes for
 * looking something up without reading it. Nobody outside this feature sees a key (decision 6, privacy-safety.md (d)).
 */
package org.luwte.vault;
