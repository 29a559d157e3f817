/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import java.util.List;

/**
 * How somebody can sign in and where she is signed in.
 *
 * @param recoveryAddress whether there is an address by which she can come back
 */
public record SignInOverview(List<FactorView> factors, boolean recoveryAddress, List<SessionView> sessions)
        implements Serializable {

    public SignInOverview {
        factors = List.copyOf(factors);
        sessions = List.copyOf(sessions);
    }
}
