/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.luwte.content.DifferenceLine;
import org.luwte.content.ItemDraft;
import org.luwte.content.ItemView;
import org.luwte.content.VersionState;
import org.luwte.content.VersionView;
import org.luwte.content.boundary.ContentShelf;
import org.luwte.shared.Language;
import org.luwte.web.shared.RequestValues;

/** What differs between two versions of an item; the place to look before a former one is put back. */
@Named
@RequestScoped
public class ContentDifferencePage {

    /** What differs in a language. */
    public record Side(String tag, List<DifferenceLine> lines) implements Serializable {

        public boolean same() {
            return lines.stream().allMatch(line -> line.kind() == DifferenceLine.Kind.SKIPPED);
        }
    }

    private ContentShelf shelf;
    private RequestValues values;
    private ItemView item;

    protected ContentDifferencePage() {} // for the CDI proxy

    @Inject
    public ContentDifferencePage(ContentShelf shelf, RequestValues values) {
        this.shelf = shelf;
        this.values = values;
    }

    public void load() {
        getItem();
    }

    public ItemView getItem() {
        if (item == null) {
            item = shelf.item(values.handle());
        }
        return item;
    }

    /** What readers see now, when the address names no version. */
    public int getFrom() {
        return values.number("from")
                .orElseGet(() -> getItem().versions().stream()
                        .filter(version -> version.state() == VersionState.LIVE)
                        .map(VersionView::number)
                        .findFirst()
                        .orElseGet(this::getTo));
    }

    /** What was written last, when the address names no version and nothing is being sent. */
    public int getTo() {
        return values.number("to")
                .or(() -> values.number("number"))
                .orElseGet(() -> getItem().number());
    }

    /** What the versions say once for all languages. */
    public ItemDraft getBefore() {
        return shelf.words(getItem().code(), getFrom());
    }

    public ItemDraft getAfter() {
        return shelf.words(getItem().code(), getTo());
    }

    /** Whether they differ in what they say once for all languages. */
    public boolean isMoved() {
        var before = getBefore();
        var after = getAfter();
        return before.position() != after.position()
                || before.audience() != after.audience()
                || before.example() != after.example();
    }

    public List<Side> getSides() {
        return Arrays.stream(Language.values())
                .map(language ->
                        new Side(language.tag(), shelf.difference(getItem().code(), getFrom(), getTo(), language)))
                .toList();
    }

    /** Whether the second one is a former version, which can be put back. */
    public boolean isRestorable() {
        return getItem().versions().stream()
                .anyMatch(version -> version.number() == getTo() && version.state() == VersionState.FORMER);
    }
}
