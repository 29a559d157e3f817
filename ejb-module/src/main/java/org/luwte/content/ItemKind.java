/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

/** What an item of content is. */
public enum ItemKind {
    /** What to do after something happened: a situation path. */
    PATH,
    /** An advice page or a statement. */
    PAGE,
    /** A part of the home page. */
    BLOCK,
    /** Something new, above every block of the home page, for a time. */
    ANNOUNCEMENT,
    /** A list of links at the head or the foot of every page. */
    MENU,
    /** A hard word, explained where it is used. */
    TERM;

    /** Whether an item has a page and an address of its own. */
    public boolean hasPage() {
        return this == PATH || this == PAGE;
    }

    /** The address of a page, without language. */
    public String path(String slug) {
        return (this == PATH ? "/help/" : "/info/") + slug;
    }

    /** Whether an item says nothing without its description. */
    public boolean needsDescription() {
        return hasPage() || this == TERM;
    }

    /** Whether somebody can be kept from seeing an item. */
    public boolean hasAudience() {
        return this == BLOCK || this == ANNOUNCEMENT;
    }

    /** Whether an item has a text below its title and description. */
    public boolean hasBody() {
        return this != TERM;
    }
}
