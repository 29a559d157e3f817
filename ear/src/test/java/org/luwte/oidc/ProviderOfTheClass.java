/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.oidc;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A lying provider for each run of a test class: a failed one runs again. It begins when its address is first asked for, because the
 * archive is made before any other callback.
 */
public final class ProviderOfTheClass implements AfterAllCallback {

    private MockProvider provider;

    public synchronized MockProvider get() {
        if (provider == null) {
            provider = new MockProvider();
        }
        return provider;
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        get().close();
        provider = null;
    }
}
