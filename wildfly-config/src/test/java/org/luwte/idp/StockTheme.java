/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the identity provider's own theme and code could show, read from the distribution that the build unpacks. */
final class StockTheme {

    /** Pages of functions that are off: links by mail, linking of accounts, consent, devices, certificates, organisations, profiles. */
    static final Set<String> PAGES_THAT_CANNOT_APPEAR = Set.of(
            "cli_splash.ftl",
            "code.ftl",
            "delete-account-confirm.ftl",
            "frontchannel-logout.ftl",
            "idp-review-user-profile.ftl",
            "link-idp-action.ftl",
            "login-idp-link-confirm-override.ftl",
            "login-idp-link-confirm.ftl",
            "login-idp-link-email.ftl",
            "login-oauth-grant.ftl",
            "login-oauth2-device-verify-user-code.ftl",
            "login-passkeys-conditional-authenticate.ftl",
            "login-password.ftl",
            "login-reset-otp.ftl",
            "login-reset-password.ftl",
            "login-update-profile.ftl",
            "login-username.ftl",
            "login-verify-email.ftl",
            "login-x509-info.ftl",
            "oid4vc-credential-offer.ftl",
            "saml-post-form.ftl",
            "select-organization.ftl",
            "terms.ftl",
            "update-email.ftl",
            // Parts of pages that are ours
            "footer.ftl",
            "passkeys.ftl",
            "password-commons.ftl",
            "password-validation.ftl",
            "register-commons.ftl",
            "social-providers.ftl",
            "theme-resources.ftl",
            "user-profile-commons.ftl");

    /** Messages of the same functions. */
    static final Pattern CANNOT_APPEAR = Pattern.compile(
            "(oauth2Device|organization|org[A-Z]|saml|artifact|credential|delegation|terms|recaptcha|kerberos|did[A-Z]"
                    + "|client(Idle|Session)|email|(verify|update|confirm|stale|missing|invalid)Email|confirmExecution"
                    + "|staleCodeAccount|staleInvite|invalidOrg|missing(FirstName|LastName)|federatedIdentityBound|successGrant).*");

    private static final Path LIBRARIES = Path.of("target/keycloak");

    private StockTheme() {}

    /** File names of the pages. */
    static Stream<String> pages() throws IOException {
        try (JarFile jar = new JarFile(library("keycloak-themes-[0-9]").toFile())) {
            return jar.stream()
                    .map(entry -> Path.of(entry.getName()))
                    .filter(path -> path.toString().matches("theme/(base|keycloak\\.v2)/login/[^/]+\\.ftl"))
                    .map(path -> path.getFileName().toString())
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    /** Keys of its texts. */
    static Set<String> texts() throws IOException {
        Properties texts = new Properties();
        try (JarFile jar = new JarFile(library("keycloak-themes-[0-9]").toFile());
                var reader = new InputStreamReader(
                        jar.getInputStream(jar.getEntry("theme/base/login/messages/messages_en.properties")),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** Keys of the messages that its code shows. */
    static Set<String> messagesOfTheCode() throws IOException {
        URL[] services = {library("keycloak-services-[0-9]").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(services, null)) {
            Class<?> messages = loader.loadClass("org.keycloak.services.messages.Messages");
            return Arrays.stream(messages.getFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                    .map(StockTheme::value)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path library(String name) throws IOException {
        Pattern pattern = Pattern.compile(".*" + name + "[0-9.]*\\.jar");
        try (Stream<Path> files = Files.walk(LIBRARIES)) {
            return files.filter(file -> pattern.matcher(file.toString()).matches())
                    .findFirst()
                    .orElseThrow(() -> new IOException(name + " is not in " + LIBRARIES));
        }
    }
}
