/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.entity;

import org.luwte.vault.EncryptedText;

/** What somebody wrote, sealed: the Markdown source, and the safe HTML made of it when it was written (decision 12). */
public record SealedText(EncryptedText source, EncryptedText html) {}
