/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import jakarta.ejb.ApplicationException;

/** What came as a logout token is none of our identity provider for us, or was used before. It ends nothing. */
@ApplicationException(rollback = true)
public final class LogoutTokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LogoutTokenRefused(String why) {
        super(why);
    }
}
