/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.text.Normalizer;
import java.util.Locale;

/** A name somebody goes by here. It can be found again by its blind index alone. */
public record Pseudonym(String value) {

    /** Keeps the blind index of pseudonyms apart from others. */
    public static final String INDEX_PURPOSE = "pseudonym";

    public Pseudonym {
        value = Normalizer.normalize(value.strip().replaceAll("\\s+", " "), Normalizer.Form.NFKC);
    }

    /** What the blind index is made of: equal for names that look the same to a reader. */
    public String indexValue() {
        return plain(value);
    }

    /** Letters and digits only, without accents and capitals. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replaceAll("[^\\p{IsLatin}\\p{IsDigit}]|\\p{M}", "");
    }
}
