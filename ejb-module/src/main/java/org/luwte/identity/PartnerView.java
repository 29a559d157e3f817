/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody of a partner organisation sees first.
 */
public record PartnerView(String organisation, LocalDate agreementUntil) implements Serializable {}
