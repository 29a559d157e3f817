/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.entity;

import org.luwte.vault.EncryptedText;

/** A pseudonym as it is stored: sealed, with the blind index that keeps it unique. */
public record SealedPseudonym(EncryptedText text, byte[] index) {}
