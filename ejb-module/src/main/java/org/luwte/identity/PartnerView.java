/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import java.time.LocalDate;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * What somebody of a partner organisation sees first.
 */
@Discloses(DataLevel.D0)
public record PartnerView(String organisation, LocalDate agreementUntil) implements Serializable {}
