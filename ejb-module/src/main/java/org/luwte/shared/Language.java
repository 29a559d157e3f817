/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.shared;

import java.util.Arrays;
import java.util.Locale;

/** The languages of the site. Dutch is the default and has no prefix in addresses (decision 21). */
public enum Language {
    NL("nl"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The BCP 47 tag, as in {@code <html lang>} and as stored in the database. */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** A path of the site in this language: Dutch stands at the path itself, the others below their tag (decision 21). */
    public String address(String path) {
        if (this == NL) {
            return path;
        }
        return path.equals("/") ? "/" + tag() : "/" + tag() + path;
    }

    /** The site language nearest to a locale; Dutch for a locale the site does not speak. */
    public static Language of(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(locale.getLanguage()))
                .findFirst()
                .orElse(NL);
    }
}
