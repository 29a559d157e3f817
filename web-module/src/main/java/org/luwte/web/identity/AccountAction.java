/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody can do about her own sign-in at the identity provider: a closed list. */
enum AccountAction {
    PASSWORD("UPDATE_PASSWORD"),
    APP("CONFIGURE_TOTP"),
    PASSKEY("webauthn-register"),
    CODES("CONFIGURE_RECOVERY_AUTHN_CODES"),
    ADDRESS("luwte-recovery-address"),
    /** Needs to know which; the provider looks whether it is the person's own. */
    REMOVE("delete_credential");

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private final String wish;

    AccountAction(String wish) {
        this.wish = wish;
    }

    /** What the provider calls it. */
    static Optional<String> wish(String code, String factor) {
        return Arrays.stream(values())
                .filter(action -> action.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .flatMap(action -> action.wish(factor));
    }

    private Optional<String> wish(String factor) {
        if (this != REMOVE) {
            return Optional.of(wish);
        }
        return Optional.ofNullable(factor)
                .filter(id -> ID.matcher(id).matches())
                .map(id -> wish + ":" + id);
    }
}
