/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/**
 * Publishes the texts that Luwte brings along, on the very first start: a site without a word would help nobody. From then on the site
 * team's versions count, and a newer Luwte changes nothing of them.
 */
@Singleton
@Startup
@PermitAll
public class ContentSeed {

    private static final String FOLDER = "/content/";

    /** The names of the files, because a folder inside an archive cannot be listed. */
    private static final String INDEX = FOLDER + "index";

    @Inject
    HelpLineTable lines;

    @Inject
    ContentItems items;

    @Inject
    ContentImport contentImport;

    @Inject
    ContentWriting writing;

    @Inject
    Clock clock;

    @PostConstruct
    void sow() {
        lines.lock(); // of two nodes that start at once, one sows
        if (!items.all().isEmpty()) {
            return;
        }
        contentImport.keep(files());
        for (var item : items.all()) {
            items.versions(item).forEach(version -> writing.publish(item, version, clock.instant(), null));
        }
    }

    static List<ContentArchive.Entry> files() {
        return read(INDEX)
                .lines()
                .map(name -> new ContentArchive.Entry(name, read(FOLDER + name)))
                .toList();
    }

    private static String read(String name) {
        try (InputStream file = ContentSeed.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
