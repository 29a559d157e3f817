/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.consent;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One version of a policy in one language.
 *
 * @param control       the text beside the check box
 * @param html          safe HTML
 * @param versionHandle names this version when it is accepted
 */
public record PolicyView(
        String code,
        String version,
        String title,
        String summary,
        String control,
        String html,
        LocalDate validFrom,
        String versionHandle)
        implements Serializable {}
