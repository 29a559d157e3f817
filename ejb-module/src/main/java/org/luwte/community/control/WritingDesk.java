/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.luwte.audit.AuditTrail;
import org.luwte.community.CommunityAction;
import org.luwte.identity.Caller;
import org.luwte.identity.MemberId;
import org.luwte.shared.Id;
import org.luwte.shared.Ids;

/** What every act of writing needs: who, when, a new id, and a row in the trail. */
@Dependent
public class WritingDesk {

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    public MemberId author() {
        return caller.member();
    }

    public Instant now() {
        return clock.instant();
    }

    public UUID nextId() {
        return ids.next();
    }

    public void audit(CommunityAction action, Id object) {
        trail.record(action, caller.member(), object);
    }
}
