/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation.entity;

import org.luwte.vault.EncryptedText;

/** What somebody asked, sealed with the key of the request; the contact may be {@code null}. */
public record SealedRequest(EncryptedText place, EncryptedText words, EncryptedText harm, EncryptedText contact) {}
