/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device with a store of passkeys, played by the browser; its owner always says yes. */
public final class PasskeyStore {

    private PasskeyStore() {}

    public static void plugInto(Page page) {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject parameters = new JsonObject();
        parameters.add("options", options);
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        browser.send("WebAuthn.addVirtualAuthenticator", parameters);
    }
}
