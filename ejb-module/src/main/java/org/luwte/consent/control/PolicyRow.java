/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.consent.control;

import org.luwte.consent.PolicyView;
import org.luwte.consent.entity.PolicyText;
import org.luwte.consent.entity.PolicyVersion;

/** A policy version beside its text in one language. */
public record PolicyRow(PolicyVersion version, PolicyText text) {

    /** As a page shows it. */
    public PolicyView view() {
        return new PolicyView(
                version.code(),
                version.version(),
                text.title(),
                text.summary(),
                text.control(),
                text.html(),
                version.validFrom(),
                version.handle());
    }
}
