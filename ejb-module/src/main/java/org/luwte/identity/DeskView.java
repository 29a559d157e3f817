/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import java.util.List;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * What somebody of the staff may do today.
 */
@Discloses(DataLevel.D0)
public record DeskView(
        List<Function> functions,
        boolean mayOpenFiles,
        boolean mayReadTrail,
        boolean mayPublish,
        boolean mayAnswerRemovals)
        implements Serializable {}
