/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.recovery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.models.UserModel;
import org.luwte.idp.throttle.Pseudonyms;

/**
 * A code that is mailed to the recovery address of an account; it works once, and for an hour: as long as the mails are counted, so
 * that whoever uses them up leaves the last one good.
 */
final class MailedCode {

    private static final Logger LOG = Logger.getLogger(MailedCode.class);

    private static final int LETTERS = 12;
    private static final long HOUR_IN_SECONDS = 3600;
    private static final String CODE = "code";

    /** No letters and digits that look alike. */
    private static final char[] ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789".toCharArray();

    private final SingleUseObjectProvider store;
    private final Pseudonyms pseudonyms;

    MailedCode(KeycloakSession session) {
        this.store = session.getProvider(SingleUseObjectProvider.class);
        this.pseudonyms = Pseudonyms.of(session);
    }

    /** Sends one, if the account exists and chose an address; nobody waits for it. */
    static void request(KeycloakSession session, String loginName) {
        Locale language = session.getContext().resolveLocale(null);
        Background.run(session, (own, realm) -> {
            UserModel user = own.users().getUserByUsername(realm, loginName);
            if (ForgottenPassword.mayReset(user)
                    && user.getEmail() != null
                    && user.isEmailVerified()
                    && Hourly.CODE.take(own, loginName)) {
                new MailedCode(own).send(own, realm, user, language);
            }
        });
    }

    private void send(KeycloakSession session, RealmModel realm, UserModel user, Locale language) {
        String code = SecretGenerator.getInstance().randomString(LETTERS, ALPHABET);
        store.put(key(user.getUsername()), HOUR_IN_SECONDS, Map.of(CODE, pseudonyms.of(CODE, code)));
        try {
            Mail.CODE.send(session, realm, user.getEmail(), language, code.replaceAll("(.{4})(?=.)", "$1-"));
        } catch (EmailException e) {
            LOG.error("A code could not be mailed");
        }
    }

    /** Whether this is the code that was mailed for this login name; it is used up by it. */
    boolean redeem(String loginName, String code) {
        Map<String, String> mailed = store.get(key(loginName));
        String known = mailed == null ? "" : mailed.get(CODE);
        return MessageDigest.isEqual(bytes(known), bytes(pseudonyms.of(CODE, code)))
                && store.remove(key(loginName)) != null;
    }

    private String key(String loginName) {
        return "luwte.mailed." + pseudonyms.of("mailed", loginName);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
