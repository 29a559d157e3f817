/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luwte.consent.boundary.Policies;
import org.luwte.shared.Language;
import org.luwte.web.shared.Route;

/** The addresses of the site that are always there, without language: those of the table of pages, and of the policies. */
@RequestScoped
public class SitePaths {

    private Policies policies;

    protected SitePaths() {} // for the CDI proxy

    @Inject
    public SitePaths(Policies policies) {
        this.policies = policies;
    }

    Set<String> all() {
        return Stream.concat(
                        Route.fixed().stream(),
                        policies.required(Language.NL).stream().map(policy -> "/policy/" + policy.code()))
                .collect(Collectors.toSet());
    }
}
