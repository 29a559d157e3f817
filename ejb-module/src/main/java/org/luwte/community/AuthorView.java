/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;
import org.luwte.identity.Avatar;
import org.luwte.identity.Function;

/**
 * Who wrote something.
 *
 * @param badge the function shown to readers, or {@code null}
 * @param self  whether it is the caller
 * @param file  the handle of her file for staff who may open it; for all others {@code null}
 */
public record AuthorView(String pseudonym, Avatar avatar, Function badge, boolean self, String file)
        implements Serializable {}
