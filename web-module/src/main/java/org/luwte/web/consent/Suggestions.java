/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import org.luwte.consent.boundary.JoiningDesk;
import org.luwte.web.shared.RequestValues;

/**
 * The names offered on the page where one chooses a pseudonym. They travel with the form, not in a session, where the one chosen
 * would rest in clear (architecture.md 11a). Somebody who changes them on the way offers herself a name of her own: joining checks
 * every name alike.
 */
@Named
@RequestScoped
public class Suggestions {

    private static final String BETWEEN = "|";
    private static final Pattern PLAUSIBLE = Pattern.compile("[^|]{3,30}(\\|[^|]{3,30}){0,9}");

    private JoiningDesk desk;
    private RequestValues values;
    private List<String> names;

    protected Suggestions() {} // for the CDI proxy

    @Inject
    public Suggestions(JoiningDesk desk, RequestValues values) {
        this.desk = desk;
        this.values = values;
    }

    /** The same names as on the page that was sent, or fresh ones. */
    public List<String> getNames() {
        if (names == null) {
            names = values.query("offered")
                    .filter(offered -> PLAUSIBLE.matcher(offered).matches())
                    .map(offered -> List.of(offered.split(Pattern.quote(BETWEEN))))
                    .orElseGet(() -> desk.suggestions(values.language()));
        }
        return names;
    }

    /** As they travel in a hidden field. */
    public String getOffered() {
        return String.join(BETWEEN, getNames());
    }
}
