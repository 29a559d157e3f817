/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.luwte.community.GroupCard;
import org.luwte.community.boundary.GroupReading;
import org.luwte.content.HelpLineView;
import org.luwte.content.ItemKind;
import org.luwte.content.PageCard;
import org.luwte.content.PageView;
import org.luwte.content.boundary.Pages;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;
import org.luwte.web.shared.RequestValues;
import org.luwte.web.shared.SitePage;

/** A page that the site team wrote. */
@Named
@RequestScoped
public class ContentPage {

    private Pages pages;
    private GroupReading groups;
    private RequestValues values;
    private SitePage site;
    private PageView page;
    private List<GroupCard> related;

    protected ContentPage() {} // for the CDI proxy

    @Inject
    public ContentPage(Pages pages, GroupReading groups, RequestValues values, SitePage site) {
        this.pages = pages;
        this.groups = groups;
        this.values = values;
        this.site = site;
    }

    /** What to do after something happened. */
    public void situation() {
        load(ItemKind.PATH);
    }

    /** Advice, or a statement. */
    public void info() {
        load(ItemKind.PAGE);
    }

    private void load(ItemKind kind) {
        try {
            show(pages.page(kind, values.handle(), values.language()), group -> true);
            translate();
        } catch (NotFound none) {
            leadOn(kind, none);
        }
    }

    /**
     * Shows a page that is at hand.
     *
     * @param wanted which of the groups that its reader may see
     */
    public void show(PageView shown, Predicate<GroupCard> wanted) {
        page = shown;
        related = page.groups().isEmpty()
                ? List.of()
                : related(
                        groups.groups(values.language()).stream().filter(wanted).toList());
    }

    private void translate() {
        Map<Language, String> paths = new EnumMap<>(Language.class);
        page.slugs()
                .forEach((language, slug) ->
                        paths.put(language, page.card().kind().path(slug)));
        site.translated(paths);
    }

    private List<GroupCard> related(List<GroupCard> visible) {
        return page.groups().stream()
                .map(handle -> visible.stream()
                        .filter(group -> group.handle().equals(handle))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** An address that once was right still leads there; so does one of another language. */
    private void leadOn(ItemKind kind, NotFound none) {
        var faces = FacesContext.getCurrentInstance();
        PageCard now = pages.moved(kind, values.handle(), values.language()).orElseThrow(() -> none);
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", site.url(now.path()));
        faces.responseComplete();
    }

    public PageView getPage() {
        return page;
    }

    /** The help lines that fit, in the order the site team gave them. */
    public List<HelpLineView> getLines() {
        return page.lines().stream()
                .flatMap(code ->
                        site.getHelpLines().stream().filter(line -> line.code().equals(code)))
                .toList();
    }

    /** The groups that fit, as far as the reader may see them. */
    public List<GroupCard> getGroups() {
        return related;
    }
}
