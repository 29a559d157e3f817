/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

/**
 * Copies of reported texts under a key of their own, so that they stay readable for the case when their author erases herself
 * (privacy-safety.md D.1, K-24). Sealing needs nobody; opening needs two people who are not the author.
 */
public interface Evidence {

    /** Seals a copy. The field is the one the copy is stored in; its owner is the author. */
    byte[] seal(SealedField field, String text);

    /**
     * Opens a copy. Who the two are, and that they may, is for the boundary that calls this.
     *
     * @throws Unreadable when the copy was changed or does not belong there, or one of the two is the author
     */
    Revealed open(SealedField field, byte[] sealed, TwoPeople witnesses);
}
