/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.luwte.content.HelpLineView;
import org.luwte.content.MenuLink;
import org.luwte.identity.CallerView;
import org.luwte.shared.Language;

/** What the frame of every page needs. It must work when everything else fails: nothing here throws. */
@Named("site")
@RequestScoped
public class SitePage {

    private HttpServletRequest request;
    private Visit visit;
    private SiteShelf shelf;
    private Settings settings;
    private Map<Language, String> translated = Map.of();

    protected SitePage() {} // for the CDI proxy

    @Inject
    public SitePage(HttpServletRequest request, Visit visit, SiteShelf shelf, Settings settings) {
        this.request = request;
        this.visit = visit;
        this.shelf = shelf;
        this.settings = settings;
    }

    private SiteAddress address() {
        return SiteAddress.of(request);
    }

    public Language language() {
        return address().language();
    }

    /** The tag for {@code <html lang>}. */
    public String getLang() {
        return language().tag();
    }

    public Locale getLocale() {
        return language().locale();
    }

    /** The address without language. */
    public String getPath() {
        return address().path();
    }

    /** A path of the site in the language of this page. */
    public String url(String path) {
        return SiteAddress.inLanguage(language(), path);
    }

    /** This page in the other languages. */
    public List<Translation> getTranslations() {
        return Stream.of(Language.values())
                .filter(other -> other != language())
                .map(other -> Translation.of(other, inLanguage(other)))
                .toList();
    }

    /** The address of this page in a language; where there is no such page, home. Only the number of a page is kept of the query. */
    public String inLanguage(Language language) {
        String path = translated.getOrDefault(language, getPath());
        if (Route.match(path).isEmpty()) {
            return SiteAddress.inLanguage(language, "/");
        }
        String page = request.getParameter("page");
        String query = page != null && page.matches("[0-9]{1,6}") ? "?page=" + page : "";
        return SiteAddress.inLanguage(language, path) + query;
    }

    /** Says where this page stands in each language, when its address is not the same in all. */
    public void translated(Map<Language, String> paths) {
        translated = Map.copyOf(paths);
    }

    /** Scheme, host and port of the site, for addresses that must be absolute. */
    public String getPublicUrl() {
        return settings.publicOrigin();
    }

    /** Whether this is a public page of the organisation (level D0), which may be found. */
    public boolean isOpenPage() {
        return Route.match(getPath()).map(match -> match.route().open()).orElse(false);
    }

    /** Who looks at the page. */
    public CallerView getCaller() {
        return visit.caller();
    }

    /** Whether quiet mode is on (U-06): titles say nothing, nor does the page say who looks at it. */
    public boolean isQuiet() {
        return Quiet.of(request).isPresent();
    }

    /** The lines of "help now" on every page. */
    public List<HelpLineView> getUrgentLines() {
        return getHelpLines().stream().filter(HelpLineView::urgent).toList();
    }

    /** The links at the head of every page. */
    public List<MenuLink> getHeaderLinks() {
        return shelf.header(language());
    }

    /** The links at the foot of every page. */
    public List<MenuLink> getFooterLinks() {
        return shelf.footer(language());
    }

    /** Whether a link of a menu leads to this page. */
    public boolean here(MenuLink link) {
        return link.path().equals(address().full());
    }

    public List<HelpLineView> getHelpLines() {
        return shelf.lines(language());
    }

    /**
     * The key of the confirmation that this page shows, or {@code null}. Nobody is told by somebody else's link that she is signed
     * out, or that her text is gone: it shows after our own redirect only, and only to whom it can be true of.
     */
    public String getDoneKey() {
        return Done.ofCode(request.getParameter("done"))
                .filter(done -> ownRequest() && visit.visitor() == done.goingOut())
                .map(Done::textKey)
                .orElse(null);
    }

    /** Old browsers do not say where a request comes from. */
    private boolean ownRequest() {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin");
    }

    /** Whether something is being written here that would be lost by going to another page. */
    public boolean isWriting() {
        return Route.match(getPath()).map(match -> match.route().scripted()).orElse(false);
    }

    /** Where leaving leads. */
    public String getNeutralSite() {
        return settings.neutralSite();
    }

    /** Leads through sign-in, back to this page. */
    public String getSignInUrl() {
        String back = Route.match(getPath()).isPresent() && !getPath().equals("/") ? getPath() : "";
        return url("/enter" + back) + "?ui_locales=" + getLang();
    }

    /** Leads to registration. */
    public String getRegisterUrl() {
        return url("/enter") + "?prompt=create&ui_locales=" + getLang();
    }

    /** Leads partners to their own identity provider. */
    public String getPartnerUrl() {
        return url("/enter") + "?kc_idp_hint=politie&ui_locales=" + getLang();
    }
}
