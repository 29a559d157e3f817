/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import java.util.List;
import java.util.Objects;
import org.luwte.identity.Function;
import org.luwte.identity.PersonView;
import org.luwte.identity.entity.Person;
import org.luwte.vault.FieldCipher;
import org.luwte.vault.SealedField;

/** What the registry says of a person today. */
public record Registration(Person person, List<Function> functions) {

    static Registration of(List<PersonRow> rows) {
        return new Registration(
                rows.get(0).person(),
                rows.stream()
                        .map(PersonRow::function)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
    }

    /** As others see her. Asks the vault for the person's key. */
    public PersonView view(FieldCipher cipher) {
        return new PersonView(pseudonym(cipher), person.avatar(), Function.badge(functions));
    }

    /** In clear; {@code null} when the person did not join. */
    public String pseudonym(FieldCipher cipher) {
        return person.joined()
                ? cipher.open(pseudonymField(person.id()), person.pseudonym()).text()
                : null;
    }

    /** Where the pseudonym of a person is sealed. */
    public static SealedField pseudonymField(org.luwte.identity.MemberId id) {
        return new SealedField(Person.SEALED_AS, "pseudonym", id.value(), id.value());
    }
}
