/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.keycloak.crypto.Algorithm;
import org.keycloak.crypto.KeyUse;
import org.keycloak.models.KeycloakSession;

/** Keyed hashes under a key of the realm, so that no counter and no cookie holds a login name. */
public final class Pseudonyms {

    private static final String HASH = "HmacSHA256";

    private final SecretKey key;

    Pseudonyms(SecretKey realmKey) {
        this.key = new SecretKeySpec(mac(realmKey, "luwte throttle".getBytes(StandardCharsets.UTF_8)), HASH);
    }

    /** With the key by which the realm of this request signs its own cookies. */
    public static Pseudonyms of(KeycloakSession session) {
        return new Pseudonyms(session.keys()
                .getActiveKey(session.getContext().getRealm(), KeyUse.SIG, Algorithm.HS512)
                .getSecretKey());
    }

    /** Stands for a login name as Keycloak understands it, for one purpose. */
    public String of(String purpose, String loginName) {
        return text(purpose + "\n" + loginName.trim().toLowerCase(Locale.ROOT));
    }

    private String text(String message) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash(message.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] hash(byte[] message) {
        return mac(key, message);
    }

    private static byte[] mac(SecretKey key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
