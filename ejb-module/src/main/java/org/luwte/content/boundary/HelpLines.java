/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.luwte.content.HelpLineView;
import org.luwte.content.control.HelpLineTable;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Standing;
import org.luwte.shared.Language;

/** The help lines, for everybody, on every page. */
@Stateless
@PermitAll
@RequiresStanding(Standing.ANYONE)
public class HelpLines {

    @Inject
    HelpLineTable lines;

    /** All help lines, the urgent ones first. */
    public List<HelpLineView> all(@NotNull Language language) {
        return lines.all(language);
    }
}
