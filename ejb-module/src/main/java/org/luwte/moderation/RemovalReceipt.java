/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation;

import java.time.Instant;

/**
 * What somebody gets who asked. The number is told once and is the only way back to the request.
 *
 * @param aimAt until when the house means to answer
 * @param dueAt until when the law wants an answer
 */
public record RemovalReceipt(String number, Instant aimAt, Instant dueAt) {

    /** Not the number. */
    @Override
    public String toString() {
        return "RemovalReceipt";
    }
}
