/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import java.nio.file.Path;

/** A key file is missing or is not the right one. The start must fail (privacy-safety.md K-06). */
public final class KeysMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeysMissing(Path file, Exception cause) {
        super(
                "The key file " + file.getFileName() + " in " + file.getParent()
                        + " is missing or is not the one this database was made with. Nothing was changed."
                        + " Put the right key files back and start again.",
                cause);
    }
}
