/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * How the vault works: key files, the keystore, the ciphers. No class here is for other features.
 */
package org.luwte.vault.control;
