/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.shared;

/** Not there, or not yours: both look the same, so that nobody learns what exists (style.md 6.1). */
public final class NotFound extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("error.notFound");
    }
}
