/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

import java.util.UUID;

/**
 * Ends the key of a person: nothing that was sealed with it can be read again, in any copy, and no reference leads to her any more
 * (privacy-safety.md D.6). To be called after the transaction that removed her rows, for it can't be undone.
 */
public interface KeyDestruction {

    /** Destroys her key. Harmless when it is gone already, so that it can be tried again. */
    void destroy(UUID person);
}
