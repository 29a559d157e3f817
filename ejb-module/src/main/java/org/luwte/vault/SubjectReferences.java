/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

import java.util.UUID;

/**
 * Names a person without telling who it is, for records that must outlive her rows. The reference comes from a secret that lies beside
 * her data key and is destroyed with it: from then on nobody can tell any more whom it meant (privacy-safety.md D.6).
 */
public interface SubjectReferences {

    /**
     * The reference of a person, always the same while her key exists.
     *
     * @return 32 bytes
     * @throws Unreadable when her key is gone
     */
    byte[] of(UUID person);
}
