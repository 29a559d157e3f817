/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation;

import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * What somebody asked. Not serialisable: it is shown once and rests nowhere.
 *
 * @param contact {@code null} when she left none
 * @param answer  what she was told; {@code null} until somebody decided
 */
@Discloses(DataLevel.D2)
public record RemovalFile(String place, String words, String harm, String contact, String answer) {

    /** Nothing of it. */
    @Override
    public String toString() {
        return "RemovalFile";
    }
}
