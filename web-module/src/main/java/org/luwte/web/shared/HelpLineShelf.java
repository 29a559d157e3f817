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
import org.luwte.content.boundary.HelpLines;
import org.luwte.shared.Language;

/**
 * The help lines as they were last known. They stand on every page, error pages included, so no page waits for the database to
 * have them: a list older than a minute is read anew in the background, and while nothing was ever read the three lines built in
 * here are shown (product.md S3).
 */
@ApplicationScoped
public class HelpLineShelf {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Shelf(List<HelpLineView> lines, Instant read) {}

    private final Map<Language, Shelf> known = new ConcurrentHashMap<>();
    private final AtomicBoolean reading = new AtomicBoolean();

    private HelpLines source;
    private Clock clock;
    private Faults faults;

    @Resource
    ManagedExecutorService background;

    protected HelpLineShelf() {} // for the CDI proxy

    @Inject
    public HelpLineShelf(HelpLines source, Clock clock, Faults faults) {
        this.source = source;
        this.clock = clock;
        this.faults = faults;
    }

    /** All lines of the table, in its order. Never fails. */
    public List<HelpLineView> all(Language language) {
        Shelf shelf = known.get(language);
        if (shelf == null) {
            refresh(language, Runnable::run);
        } else if (clock.instant().isAfter(shelf.read().plus(FRESH))) {
            refresh(language, background);
        }
        shelf = known.get(language);
        return shelf == null ? builtIn(language) : shelf.lines();
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
            known.put(language, new Shelf(source.all(language), clock.instant()));
        } catch (RuntimeException unavailable) {
            faults.note(unavailable);
            // What is known stays, and the next try waits its turn too: a database that hangs must not hold up every
            // page.
            Shelf last = known.get(language);
            known.put(language, new Shelf(last == null ? builtIn(language) : last.lines(), clock.instant()));
        } finally {
            reading.set(false);
        }
    }

    private static List<HelpLineView> builtIn(Language language) {
        var texts = Texts.of("urgent", language);
        return List.of(
                line(texts, "emergency", "112", "112"),
                line(texts, "crisis", "116 006", "116006"),
                line(texts, "suicide", "113", "113"));
    }

    private static HelpLineView line(Texts texts, String code, String number, String tel) {
        return new HelpLineView(code, texts.get(code + ".name"), number, tel, texts.get(code + ".description"), true);
    }
}
