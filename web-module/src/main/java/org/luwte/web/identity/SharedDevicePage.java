/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import org.luwte.identity.SessionLimits;
import org.luwte.web.shared.Visit;

/** What pages do when somebody said at sign-in that others use the device too (privacy-safety.md U-09). */
@Named("sharedDevice")
@RequestScoped
public class SharedDevicePage {

    private Visit visit;
    private Clock clock;

    protected SharedDevicePage() {} // for the CDI proxy

    @Inject
    public SharedDevicePage(Visit visit, Clock clock) {
        this.visit = visit;
        this.clock = clock;
    }

    public boolean isOn() {
        return visit.caller().sharedDevice() && visit.caller().signedIn();
    }

    /** How long she stays signed in without asking for anything, in seconds. */
    public long getIdle() {
        return SessionLimits.SHARED_DEVICE.idle().toSeconds();
    }

    /** How long she stays signed in at most, in seconds from now. */
    public long getLeft() {
        return Duration.between(clock.instant(), visit.caller().endOnSharedDevice())
                .toSeconds();
    }
}
