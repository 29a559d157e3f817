/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

import java.util.Optional;

/** Gives browsers the secret by which they alone open their addresses, and knows none of them. */
public interface AddressSeals {

    /** One with a new secret. */
    AddressSeal create();

    /** The one of a browser's secret; empty when what it sent is none. */
    Optional<AddressSeal> of(String secret);
}
