/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import org.luwte.shared.Language;

/**
 * A page in another language.
 *
 * @param label says so in that language
 * @param tab   says in that language that it opens beside this one
 */
public record Translation(String lang, String url, String label, String tab) {

    static Translation of(Language language, String url) {
        Texts texts = Texts.of("texts", language);
        return new Translation(language.tag(), url, texts.get("language.here"), texts.get("language.tab"));
    }
}
