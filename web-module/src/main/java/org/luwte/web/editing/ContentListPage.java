/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.luwte.content.BrokenLink;
import org.luwte.content.HelpLineEntry;
import org.luwte.content.ItemKind;
import org.luwte.content.ItemLine;
import org.luwte.content.boundary.ContentShelf;
import org.luwte.content.boundary.HelpLineDesk;
import org.luwte.web.shared.RequestValues;

/** Everything the organisation publishes: first what waits for somebody, then all of it by kind. */
@Named
@RequestScoped
public class ContentListPage {

    /** The items of a kind. */
    public record Shelf(ItemKind kind, List<ItemLine> items) implements Serializable {}

    private ContentShelf shelf;
    private HelpLineDesk helpLines;
    private SitePaths paths;
    private RequestValues values;
    private List<ItemLine> items = List.of();
    private List<BrokenLink> broken = List.of();
    private List<HelpLineEntry> lines = List.of();

    protected ContentListPage() {} // for the CDI proxy

    @Inject
    public ContentListPage(ContentShelf shelf, HelpLineDesk helpLines, SitePaths paths, RequestValues values) {
        this.shelf = shelf;
        this.helpLines = helpLines;
        this.paths = paths;
        this.values = values;
    }

    public void load() {
        items = shelf.items(values.language());
        broken = shelf.brokenLinks(paths.all());
        lines = helpLines.all();
    }

    /** Whether nothing waits. */
    public boolean isQuiet() {
        return broken.isEmpty()
                && getDue().isEmpty()
                && getDueLines().isEmpty()
                && getDrafts().isEmpty()
                && getScheduled().isEmpty();
    }

    /** Items whose sources should be compared again. */
    public List<ItemLine> getDue() {
        return only(item -> item.due() > 0);
    }

    public List<ItemLine> getDrafts() {
        return only(ItemLine::draft);
    }

    public List<ItemLine> getScheduled() {
        return only(item -> item.scheduled() != null);
    }

    private List<ItemLine> only(Predicate<ItemLine> wanted) {
        return items.stream().filter(wanted).toList();
    }

    public List<BrokenLink> getBroken() {
        return broken;
    }

    /** Help lines whose numbers should be checked again. */
    public List<HelpLineEntry> getDueLines() {
        return lines.stream().filter(HelpLineEntry::due).toList();
    }

    /** All items by kind. */
    public List<Shelf> getShelves() {
        return Arrays.stream(ItemKind.values())
                .map(kind -> new Shelf(kind, only(item -> item.kind() == kind)))
                .toList();
    }
}
