/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.luwte.shared.NotFound;
import org.luwte.web.shared.RequestValues;

/** Shows where a link in somebody's text leads before anybody goes there (architecture.md, decision 12). */
@Named
@RequestScoped
public class OutPage {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST = 2_000;

    private RequestValues values;
    private URI target;

    protected OutPage() {} // for the CDI proxy

    @Inject
    public OutPage(RequestValues values) {
        this.values = values;
    }

    public void load() {
        target = values.query("to").flatMap(OutPage::checked).orElseThrow(NotFound::new);
    }

    /** Only addresses of the web, with a host that can be shown, and no name or password in front of it that could deceive. */
    static Optional<URI> checked(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(address))
                    .filter(uri -> uri.getScheme() != null
                            && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT)))
                    .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    public String getUrl() {
        return target.toASCIIString();
    }

    public String getHost() {
        return target.getHost();
    }
}
