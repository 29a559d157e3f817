/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import org.luwte.identity.entity.Organisation;

/**
 * What one statement tells of a caller of a partner organisation.
 *
 * @param ended how many rows say that the session is over
 */
public record PartnerRow(Organisation organisation, long ended) {}
