/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Hands out browsers to a test and closes them. After every test it holds for each of them: nothing was asked of another host
 * (privacy-safety.md P-04) and nothing broke the content security policy. When a test fails it keeps picture, page and trace.
 */
public final class Browsers implements BeforeEachCallback, AfterEachCallback {

    private final List<Person> people = new ArrayList<>();
    private Chromium chromium;

    /** Somebody at a browser of her own, with no cookies. */
    public Person person() {
        return person(Setup.DESK);
    }

    public Person person(Setup setup) {
        Person person = new Person(chromium.browser(), setup);
        people.add(person);
        return person;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        chromium = context.getRoot()
                .getStore(Namespace.create(Browsers.class))
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            if (context.getExecutionException().isPresent()) {
                keep(context);
            } else {
                people.forEach(Browsers::wasDiscreet);
            }
        } finally {
            people.forEach(Person::close);
            people.clear();
        }
    }

    private void keep(ExtensionContext context) {
        String name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getDisplayName().replaceAll("[^A-Za-z0-9-]+", "_");
        for (int i = 0; i < people.size(); i++) {
            people.get(i).keep(name + (i == 0 ? "" : "-" + (i + 1)));
        }
    }

    private static void wasDiscreet(Person person) {
        Assertions.assertThat(person.asides()).as("requests to other hosts").isEmpty();
        Assertions.assertThat(person.violations())
                .as("violations of the content security policy")
                .isEmpty();
    }
}
