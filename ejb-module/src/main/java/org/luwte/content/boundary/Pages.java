/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.luwte.content.ItemKind;
import org.luwte.content.MenuLink;
import org.luwte.content.PageCard;
import org.luwte.content.PageView;
import org.luwte.content.control.ContentRow;
import org.luwte.content.control.ContentViews;
import org.luwte.content.control.PublishedContent;
import org.luwte.identity.Caller;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Standing;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** What the organisation publishes, for everybody. */
@Stateless
@PermitAll
@RequiresStanding(Standing.ANYONE)
public class Pages {

    @Inject
    PublishedContent published;

    @Inject
    ContentViews views;

    @Inject
    Caller caller;

    /** The page at an address; {@link NotFound} when there is none. */
    public PageView page(@NotNull ItemKind kind, @NotNull String slug, @NotNull Language language) {
        return published
                .find(kind, slug, language)
                .filter(row -> kind.hasPage())
                .map(views::page)
                .orElseThrow(NotFound::new);
    }

    /** Where a page is now that once had this address, or has it in another language; empty when there never was one. */
    public Optional<PageCard> moved(@NotNull ItemKind kind, @NotNull String slug, @NotNull Language language) {
        return published.moved(kind, slug, language).map(ContentRow::card);
    }

    /** All pages of a kind in their order. */
    public List<PageCard> cards(@NotNull ItemKind kind, @NotNull Language language) {
        return published.cards(language).stream()
                .filter(card -> card.kind() == kind)
                .toList();
    }

    /** What is of a kind and for this caller: parts of the home page, announcements. */
    public List<PageView> parts(@NotNull ItemKind kind, @NotNull Language language) {
        boolean member = caller.joined().isPresent();
        return views.pages(published.all(kind, language).stream()
                .filter(row -> row.version().audience().includes(member))
                .toList());
    }

    /** The links of a menu; none when there is no such menu. */
    public List<MenuLink> menu(@NotNull String code, @NotNull Language language) {
        return published.find(code, language).map(views::menu).orElse(List.of());
    }

    /** Every page with an address, for the map of the site. */
    public List<PageView> all(@NotNull Language language) {
        return views.pages(published.all(language).stream()
                .filter(row -> row.item().kind().hasPage())
                .toList());
    }
}
