/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * How an encrypted field is stored: as it is, for the converter knows no key (privacy-safety.md D.5).
 */
package org.luwte.vault.entity;
