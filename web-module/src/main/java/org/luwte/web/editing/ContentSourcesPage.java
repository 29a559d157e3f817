/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.luwte.content.ItemView;
import org.luwte.content.SourceEntry;
import org.luwte.content.boundary.ContentDesk;
import org.luwte.content.boundary.ContentShelf;
import org.luwte.shared.Language;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;

/** Where somebody says which sources of a text she compared with it today. */
@Named
@RequestScoped
public class ContentSourcesPage {

    /** The sources of the words in a language. */
    public record Side(String tag, List<SourceEntry> sources) implements Serializable {}

    private static final String[] NONE = {};

    private ContentShelf shelf;
    private ContentDesk desk;
    private RequestValues values;
    private Redirects redirects;
    private HttpServletRequest request;
    private ItemView item;
    private List<Side> sides;

    protected ContentSourcesPage() {} // for the CDI proxy

    @Inject
    public ContentSourcesPage(
            ContentShelf shelf,
            ContentDesk desk,
            RequestValues values,
            Redirects redirects,
            HttpServletRequest request) {
        this.shelf = shelf;
        this.desk = desk;
        this.values = values;
        this.redirects = redirects;
        this.request = request;
    }

    public void load() {
        getItem();
    }

    public void compared() {
        Map<Language, Set<String>> compared = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            compared.put(language, ticked(language.tag()));
        }
        desk.compared(values.handle(), values.number("revision").orElse(0), compared);
        redirects.to("/desk/content/" + values.handle(), Done.CONTENT_COMPARED);
    }

    private Set<String> ticked(String tag) {
        return Set.copyOf(Arrays.asList(Objects.requireNonNullElse(request.getParameterValues(tag), NONE)));
    }

    /** Whether somebody ticked a source, in a form that comes back. */
    public boolean ticked(Side side, SourceEntry source) {
        return ticked(side.tag()).contains(source.source().address());
    }

    public ItemView getItem() {
        if (item == null) {
            item = shelf.item(values.handle());
        }
        return item;
    }

    /** Its title in the language of the page. */
    public String getHeading() {
        return getItem().draft().text(values.language()).title();
    }

    public List<Side> getSides() {
        if (sides == null) {
            var sources = shelf.sources(values.handle());
            sides = Arrays.stream(Language.values())
                    .map(language -> new Side(
                            language.tag(),
                            sources.stream()
                                    .filter(source -> source.language() == language)
                                    .toList()))
                    .toList();
        }
        return sides;
    }

    /** Whether the text names no sources. */
    public boolean isNone() {
        return getSides().stream().allMatch(side -> side.sources().isEmpty());
    }
}
