/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Set;
import org.luwte.content.PageCard;

/** Which icon of the sprite belongs to a situation. One that the site team adds later has the signpost. */
@Named
@ApplicationScoped
public class SituationIcons {

    private static final String SIGNPOST = "path";

    /** The codes of the situations that have an icon of their own. */
    static final Set<String> DRAWN =
            Set.of("burglary", "violence", "sexual-offence", "traffic-accident", "fraud", "loss", "disaster");

    public String of(PageCard situation) {
        return DRAWN.contains(situation.code()) ? SIGNPOST + "-" + situation.code() : SIGNPOST;
    }
}
