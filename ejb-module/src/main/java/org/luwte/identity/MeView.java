/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import java.util.List;

/**
 * What a member sees of herself. Of the day she joined only the year is kept in view (privacy-safety.md U-13).
 */
public record MeView(String pseudonym, Avatar avatar, int joinedYear, List<Function> functions)
        implements Serializable {}
