/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

import java.util.Optional;

/**
 * Makes of the path of a page what tells nothing of it, and only for the browser that holds the secret leads back
 * (docs/adr/0050-quiet-mode.md). The same path gives the same token, so that reloading and going back work; paths of up to 48
 * characters give tokens of the same length.
 */
public interface AddressSeal {

    /** What the browser keeps, and nobody else: letters, digits, hyphens and underscores. */
    String secret();

    /** The token of a path: letters, digits, hyphens and underscores. */
    String seal(String path);

    /** The path behind a token; empty when this secret did not make it. */
    Optional<String> open(String token);
}
