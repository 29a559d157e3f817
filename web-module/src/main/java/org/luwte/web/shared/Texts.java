/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.luwte.shared.Language;

/**
 * Texts that Java code needs, from a bundle beside this class. A missing language never falls back to the language of the machine:
 * a Dutch page would show English.
 */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<String, Texts> KNOWN = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Language language;

    private Texts(String name, Language language) {
        this.bundle = ResourceBundle.getBundle(
                Texts.class.getPackageName() + "." + name,
                language.locale(),
                Texts.class.getClassLoader(),
                NO_FALLBACK);
        this.language = language;
    }

    /** The texts of one bundle in one language. */
    public static Texts of(String name, Language language) {
        return KNOWN.computeIfAbsent(name + " " + language.tag(), any -> new Texts(name, language));
    }

    public Language language() {
        return language;
    }

    /** The text of a key, its numbered places filled. */
    public String get(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, language.locale()).format(values);
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
