/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The person behind the running request, as container and registry know it: never a parameter (style.md 6.1). */
public interface Caller {

    /**
     * The member who calls.
     *
     * @throws org.luwte.shared.NotFound when the caller has not joined
     */
    MemberId member();

    /** The member who calls; empty for a visitor and for somebody who has not joined. */
    Optional<MemberId> joined();

    /**
     * The person of the caller as a query parameter.
     *
     * @return the id of the member; for all others one that no row has
     */
    UUID memberOrNobody();

    /**
     * The caller as somebody of the staff, who need not have joined.
     *
     * @throws org.luwte.shared.NotFound when the registry does not know the caller, or a ban runs
     */
    MemberId staff();

    /** The functions that the caller holds today. */
    List<Function> functions();
}
