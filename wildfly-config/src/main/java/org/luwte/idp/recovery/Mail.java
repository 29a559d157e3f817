/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.recovery;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.Theme;

/**
 * Plain text without a link, a name or a word about what it is for (privacy-safety.md U-10); the words stand in the messages of
 * the e-mail theme.
 */
enum Mail {
    CODE("luwteCode"),
    NOTICE("luwteNotice");

    private final String key;

    Mail(String key) {
        this.key = key;
    }

    void send(KeycloakSession session, RealmModel realm, String address, Locale language, Object... values)
            throws EmailException {
        Properties texts = texts(session, realm, language);
        session.getProvider(EmailSenderProvider.class)
                .send(
                        realm.getSmtpConfig(),
                        address,
                        texts.getProperty(key + "Subject"),
                        new MessageFormat(texts.getProperty(key + "Body"), language).format(values),
                        null);
    }

    private static Properties texts(KeycloakSession session, RealmModel realm, Locale language) throws EmailException {
        try {
            return session.theme()
                    .getTheme(realm.getEmailTheme(), Theme.Type.EMAIL)
                    .getMessages(language);
        } catch (IOException e) {
            throw new EmailException("No texts for mails", e);
        }
    }
}
