/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.luwte.identity.Pseudonym;
import org.luwte.identity.PseudonymNotAllowed;
import org.luwte.identity.PseudonymResemblesLogin;

/** Refuses a pseudonym that could give somebody away (privacy-safety.md U-12, N-01). */
final class PseudonymPolicy {

    /** Names this near to the login name are refused (U-12). */
    private static final double TOO_SIMILAR = 0.85;

    /** A part of the login name this long may not come back in the pseudonym. */
    private static final int TELLING_PART = 4;

    private static final Pattern ALLOWED =
            Pattern.compile("[\\p{IsLatin}][\\p{IsLatin}\\p{M}\\p{IsDigit} '’-]{1,28}[\\p{IsLatin}\\p{IsDigit}]");
    private static final Pattern BIRTH_YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3} ?[A-Za-z]{2}\\b");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{5,}");
    /** Whoever helps here has a badge; nobody may wear it as a name. Looked for in what a reader sees, without spaces and accents. */
    private static final Pattern STAFF = Pattern.compile(String.join(
            "|",
            "luwte",
            "slachtofferhulp",
            "victimsupport",
            "moderator",
            "beheer",
            "admin",
            "medewerker",
            "staff",
            "politie",
            "police",
            "redactie",
            "hulpverlener",
            "professional",
            "vrijwilliger",
            "volunteer",
            "officer",
            "communitymanager"));

    private PseudonymPolicy() {}

    /**
     * Checks a pseudonym.
     *
     * @param login the private login name, if the identity provider knows it
     */
    static void check(Pseudonym pseudonym, Optional<String> login) {
        String name = pseudonym.value();
        if (!ALLOWED.matcher(name).matches()
                || BIRTH_YEAR.matcher(name).find()
                || POSTCODE.matcher(name).find()
                || LONG_NUMBER.matcher(name).find()
                || STAFF.matcher(pseudonym.indexValue()).find()) {
            throw new PseudonymNotAllowed();
        }
        if (login.filter(private_ -> resembles(pseudonym.indexValue(), Pseudonym.plain(private_)))
                .isPresent()) {
            throw new PseudonymResemblesLogin();
        }
    }

    private static boolean resembles(String pseudonym, String login) {
        return new JaroWinklerSimilarity().apply(pseudonym, login) >= TOO_SIMILAR
                || login.length() >= TELLING_PART && pseudonym.contains(login)
                || pseudonym.length() >= TELLING_PART && login.contains(pseudonym);
    }
}
