/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.luwte.vault.AddressSeal;
import org.luwte.vault.AddressSeals;

/** Keys that only browsers keep: any node opens what any other sealed. */
@ApplicationScoped
public class BrowserKeys implements AddressSeals {

    @Override
    public AddressSeal create() {
        return BrowserKey.generate();
    }

    @Override
    public Optional<AddressSeal> of(String secret) {
        return BrowserKey.of(secret).map(AddressSeal.class::cast);
    }
}
