/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.luwte.content.HelpLineView;
import org.luwte.content.MenuLink;
import org.luwte.content.boundary.HelpLines;
import org.luwte.content.boundary.Pages;
import org.luwte.shared.Language;

/**
 * The help lines and menus as they were last known. They stand on every page, error pages included, so no page waits for the database
 * to have them: what is older than a minute is read anew in the background, and while nothing was ever read the lines and links built
 * in here are shown (product.md S3).
 */
@ApplicationScoped
public class SiteShelf {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String HEADER = "menu-header";
    private static final String FOOTER = "menu-footer";

    /** What is known in one language. */
    record Shelf(List<HelpLineView> lines, List<MenuLink> header, List<MenuLink> footer, Instant read) {}

    private final Map<Language, Shelf> known = new ConcurrentHashMap<>();
    private final AtomicBoolean reading = new AtomicBoolean();

    private HelpLines source;
    private Pages pages;
    private Clock clock;
    private Faults faults;

    @Resource
    ManagedExecutorService background;

    protected SiteShelf() {} // for the CDI proxy

    @Inject
    public SiteShelf(HelpLines source, Pages pages, Clock clock, Faults faults) {
        this.source = source;
        this.pages = pages;
        this.clock = clock;
        this.faults = faults;
    }

    /** All help lines, in their order. Never fails. */
    public List<HelpLineView> lines(Language language) {
        return shelf(language).lines();
    }

    /** The links at the head of every page. Never fails. */
    public List<MenuLink> header(Language language) {
        return shelf(language).header();
    }

    /** The links at the foot of every page. Never fails. */
    public List<MenuLink> footer(Language language) {
        return shelf(language).footer();
    }

    /** Reads anew with the next page, because the site team has just changed something. */
    public void changed() {
        known.clear();
    }

    private Shelf shelf(Language language) {
        Shelf shelf = known.get(language);
        if (shelf == null) {
            refresh(language, Runnable::run);
        } else if (clock.instant().isAfter(shelf.read().plus(FRESH))) {
            refresh(language, background);
        }
        shelf = known.get(language);
        return shelf == null ? builtIn(language) : shelf;
    }

    private void refresh(Language language, Executor executor) {
        if (reading.compareAndSet(false, true)) {
            try {
                executor.execute(() -> read(language));
            } catch (RuntimeException refused) {
                reading.set(false);
                faults.note(refused);
            }
        }
    }

    private void read(Language language) {
        try {
            var fallback = builtIn(language);
            known.put(
                    language,
                    new Shelf(
                            source.all(language),
                            menu(HEADER, language, fallback.header()),
                            menu(FOOTER, language, fallback.footer()),
                            clock.instant()));
        } catch (RuntimeException unavailable) {
            faults.note(unavailable);
            // What is known stays, and the next try waits its turn too: a database that hangs must not hold up every
            // page.
            Shelf last = known.getOrDefault(language, builtIn(language));
            known.put(language, new Shelf(last.lines(), last.header(), last.footer(), clock.instant()));
        } finally {
            reading.set(false);
        }
    }

    private List<MenuLink> menu(String code, Language language, List<MenuLink> fallback) {
        var links = pages.menu(code, language);
        return links.isEmpty() ? fallback : links;
    }

    private Shelf builtIn(Language language) {
        var texts = Texts.of("urgent", language);
        var menu = List.of(link(texts, "help", "/help"), link(texts, "safety", "/safety"));
        return new Shelf(
                List.of(
                        line(texts, "emergency", "112", "112"),
                        line(texts, "crisis", "116 006", "116006"),
                        line(texts, "suicide", "113", "113")),
                menu,
                menu,
                clock.instant());
    }

    private static MenuLink link(Texts texts, String key, String path) {
        return new MenuLink(texts.get("menu." + key), texts.language().address(path));
    }

    private static HelpLineView line(Texts texts, String code, String number, String tel) {
        return new HelpLineView(code, texts.get(code + ".name"), number, tel, texts.get(code + ".description"), true);
    }
}
