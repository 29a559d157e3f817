/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

/** Where a version of an item stands. */
public enum VersionState {
    /** Being written; nobody but the site team sees it. */
    DRAFT,
    /** Will be seen from a moment that lies ahead. */
    SCHEDULED,
    /** Is seen now. */
    LIVE,
    /** Was seen; another version took its place, or its time was over. */
    FORMER,
    /** Was never seen: a draft that was thrown away, or a plan that was given up. It can be taken up again. */
    ASIDE
}
