/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation;

import java.util.List;
import org.luwte.community.MemberGroup;
import org.luwte.consent.AcceptedPolicy;
import org.luwte.identity.Registered;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * What is kept of a member at level D2. Not serialisable: it is shown once and rests nowhere.
 */
@Discloses(DataLevel.D2)
public record MemberFile(Registered registered, List<AcceptedPolicy> policies, List<MemberGroup> groups) {

    public MemberFile {
        policies = List.copyOf(policies);
        groups = List.copyOf(groups);
    }
}
