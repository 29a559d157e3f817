/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.consent.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.luwte.consent.PolicyView;
import org.luwte.consent.control.PolicyRow;
import org.luwte.consent.control.PolicyVersions;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Standing;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** The policies that hold today, for everybody to read. */
@Stateless
@PermitAll
@RequiresStanding(Standing.ANYONE)
public class Policies {

    @Inject
    PolicyVersions policies;

    /** What must be accepted to join, in the order it is asked. */
    public List<PolicyView> required(@NotNull Language language) {
        return policies.required(language).stream().map(PolicyRow::view).toList();
    }

    /** One policy by its code; {@link NotFound} when there is none. */
    public PolicyView policy(@NotNull String code, @NotNull Language language) {
        return policies.find(code, language).map(PolicyRow::view).orElseThrow(NotFound::new);
    }
}
