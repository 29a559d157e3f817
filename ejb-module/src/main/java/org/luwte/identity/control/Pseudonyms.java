/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.luwte.identity.MemberId;
import org.luwte.identity.Pseudonym;
import org.luwte.identity.PseudonymTaken;
import org.luwte.identity.entity.SealedPseudonym;
import org.luwte.shared.Ids;
import org.luwte.shared.Language;
import org.luwte.vault.BlindIndex;
import org.luwte.vault.FieldCipher;

/** Suggests, checks and seals pseudonyms. */
@Dependent
public class Pseudonyms {

    private static final int SUGGESTIONS = 5;
    private static final JsonObject WORDS = words();

    @Inject
    Registry registry;

    @Inject
    IdentityProvider identityProvider;

    @Inject
    BlindIndex blindIndex;

    @Inject
    FieldCipher cipher;

    @Inject
    Ids ids;

    /** A few free pseudonyms from nature, put together by chance. */
    public List<String> suggestions(Language language) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < 2 * SUGGESTIONS) {
            names.add(word(language, "first") + " " + word(language, "second"));
        }
        var taken = registry.taken(names.stream().map(this::index).toList());
        return names.stream()
                .filter(name -> taken.stream().noneMatch(index -> Arrays.equals(index, index(name))))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** Checks a pseudonym that somebody chose and seals it with her key. */
    public SealedPseudonym seal(Pseudonym pseudonym, MemberId person, String subject) {
        PseudonymPolicy.check(pseudonym, identityProvider.loginName(subject));
        byte[] index = index(pseudonym.value());
        if (!registry.taken(List.of(index)).isEmpty()) {
            throw new PseudonymTaken();
        }
        cipher.createKey(person.value());
        return new SealedPseudonym(cipher.seal(Registration.pseudonymField(person), pseudonym.value()), index);
    }

    private byte[] index(String name) {
        return blindIndex.of(Pseudonym.INDEX_PURPOSE, new Pseudonym(name).indexValue());
    }

    private String word(Language language, String place) {
        JsonArray words = WORDS.getJsonObject(language.tag()).getJsonArray(place);
        return words.getString(ids.choice(words.size()));
    }

    private static JsonObject words() {
        try (InputStream file = Pseudonyms.class.getResourceAsStream("/org/luwte/identity/pseudonyms.json");
                var reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
