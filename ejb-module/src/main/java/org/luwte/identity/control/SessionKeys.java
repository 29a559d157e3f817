/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import java.time.Instant;

/**
 * By what the registry knows that a session is over.
 *
 * @param session blind index of the session
 * @param subject blind index of all sessions of the subject
 * @param since   when the person signed in
 */
record SessionKeys(byte[] session, byte[] subject, Instant since) {}
