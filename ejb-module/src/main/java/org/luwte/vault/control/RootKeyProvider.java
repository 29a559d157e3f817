/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.google.crypto.tink.Aead;

/**
 * Where the root key is kept (privacy-safety.md D.7). What passes here is its work, wrapping and unwrapping the key files, never the key
 * itself, so that hardware which does not give its keys away can stand behind it.
 */
interface RootKeyProvider {

    /**
     * The root key at work.
     *
     * @throws KeysMissing when it is not there or can't be used; the message says why and what to do
     */
    Aead rootKey();
}
