/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.luwte.audit.AuditAction;
import org.luwte.community.CommunityAction;
import org.luwte.consent.ConsentAction;
import org.luwte.content.ContentAction;
import org.luwte.identity.IdentityAction;
import org.luwte.moderation.ModerationAction;

/** Everything that can stand in the trail. Each has its text in the bundle of this feature. */
final class AuditActions {

    private AuditActions() {}

    static List<String> all() {
        return Stream.<AuditAction[]>of(
                        IdentityAction.values(),
                        ConsentAction.values(),
                        ContentAction.values(),
                        CommunityAction.values(),
                        ModerationAction.values())
                .flatMap(Arrays::stream)
                .map(AuditAction::name)
                .toList();
    }
}
