/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luwte.community.GroupCard;
import org.luwte.community.boundary.GroupReading;
import org.luwte.consent.boundary.Policies;
import org.luwte.shared.Language;
import org.luwte.web.shared.RequestValues;
import org.luwte.web.shared.Route;

/** The addresses of the site that are always there, without language: those of the table of pages, of the policies and of the groups. */
@RequestScoped
public class SitePaths {

    private Policies policies;
    private GroupReading groups;
    private RequestValues values;

    protected SitePaths() {} // for the CDI proxy

    @Inject
    public SitePaths(Policies policies, GroupReading groups, RequestValues values) {
        this.policies = policies;
        this.groups = groups;
        this.values = values;
    }

    /** The groups that the site team may see. */
    List<GroupCard> groups() {
        return groups.groups(values.language());
    }

    Set<String> all() {
        return Stream.of(
                        Route.fixed().stream(),
                        policies.required(Language.NL).stream().map(policy -> "/policy/" + policy.code()),
                        groups().stream().map(group -> "/group/" + group.handle()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }
}
