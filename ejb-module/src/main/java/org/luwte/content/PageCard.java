/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;

/** A page in a list: its address and what it is about. */
public record PageCard(String code, ItemKind kind, String slug, String title, String description)
        implements Serializable {

    /** Its address, without language; only for what has one. */
    public String path() {
        return kind.path(slug);
    }
}
