/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import java.util.List;

/**
 * What a page needs to know of the person who looks at it.
 */
public record CallerView(
        boolean signedIn, boolean joined, boolean partner, String pseudonym, Avatar avatar, List<Function> functions)
        implements Serializable {}
