/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import java.time.Instant;
import java.util.Optional;

/**
 * What a logout token that was judged good says.
 *
 * @param session the session that is over; empty when all of the subject are
 * @param subject whose; may be empty when the session is named
 */
record LogoutToken(String id, String issuer, Optional<String> session, Optional<String> subject, Instant expiresAt) {}
