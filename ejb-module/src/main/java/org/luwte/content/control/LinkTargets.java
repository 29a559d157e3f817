/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import java.util.Map;
import java.util.Optional;
import org.luwte.content.HelpLineView;
import org.luwte.content.ItemKind;
import org.luwte.content.PageCard;
import org.luwte.content.TermView;
import org.luwte.shared.Language;

/**
 * Where the links of a text lead, in one language: they name items and help lines by code, so that a changed address or number breaks
 * nothing.
 */
public record LinkTargets(Language language, Map<String, PageCard> items, Map<String, HelpLineView> lines) {

    /** The address behind the code of a page. */
    Optional<String> page(String code) {
        return Optional.ofNullable(items.get(code))
                .filter(card -> card.kind().hasPage())
                .map(PageCard::path)
                .map(this::site);
    }

    Optional<TermView> term(String code) {
        return Optional.ofNullable(items.get(code))
                .filter(card -> card.kind() == ItemKind.TERM)
                .map(card -> new TermView(card.code(), card.title(), card.description()));
    }

    Optional<HelpLineView> line(String code) {
        return Optional.ofNullable(lines.get(code));
    }

    /** A path of the site in this language. */
    String site(String path) {
        return language.address(path);
    }
}
