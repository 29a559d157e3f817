/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** What the environment tells the pages: the one place of this module that reads it (style.md 6.11). */
@ApplicationScoped
public class Settings {

    private final URI publicUrl = URI.create(read("LUWTE_PUBLIC_URL", "http://localhost:8080"));
    private final URI neutralSite = URI.create(read("LUWTE_NEUTRAL_SITE", "https://www.knmi.nl/"));
    private final URI provider = URI.create(read("LUWTE_IDP_URL", "http://localhost:8180/realms/luwte"));
    private final String client = read("LUWTE_OIDC_CLIENT", "luwte-web");
    private final String secret = read("LUWTE_OIDC_SECRET", "");

    private final String securityContact = read("LUWTE_SECURITY_CONTACT", "");

    private static String read(String name, String fallback) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .orElse(fallback);
    }

    /** Where browsers find the site: scheme, host and port. */
    public String publicOrigin() {
        return publicUrl.getScheme() + "://" + publicUrl.getAuthority();
    }

    /** Where leaving leads: ordinary, fast, not personal (privacy-safety.md U-04). */
    public String neutralSite() {
        return neutralSite.toString();
    }

    /** The address of the identity provider's realm. */
    public String provider() {
        return provider.toString();
    }

    /** The name of the site as a client of the identity provider. */
    public String client() {
        return client;
    }

    /** The client by which people change how they sign in; it gets no token. */
    public String accountClient() {
        return "luwte-account";
    }

    /** The secret of the site as a client of the identity provider. */
    public String secret() {
        return secret;
    }

    /** Where weaknesses are reported, as a URI ({@code mailto:} or {@code https:}); empty when the operator named nothing. */
    public Optional<String> securityContact() {
        return Optional.of(securityContact).filter(contact -> !contact.isEmpty());
    }
}
