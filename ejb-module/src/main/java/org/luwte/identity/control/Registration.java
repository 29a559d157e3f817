/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.luwte.identity.Function;
import org.luwte.identity.MemberId;
import org.luwte.identity.PersonView;
import org.luwte.identity.entity.Person;
import org.luwte.vault.FieldCipher;
import org.luwte.vault.SealedField;
import org.luwte.vault.Unreadable;

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

    /** As others see her; empty when her name can't be opened, which must not take a whole page down. */
    public Optional<PersonView> readableView(FieldCipher cipher) {
        try {
            return Optional.of(
                    new PersonView(pseudonym(cipher), person.avatar(), Function.badge(functions), person.handle()));
        } catch (Unreadable e) {
            return Optional.empty(); // the vault has told the operator
        }
    }

    /** In clear; empty when the person did not join or her name can't be opened. */
    public Optional<String> readableName(FieldCipher cipher) {
        return person.joined() ? readableView(cipher).map(PersonView::pseudonym) : Optional.empty();
    }

    /** In clear; {@code null} when the person did not join. */
    public String pseudonym(FieldCipher cipher) {
        return person.joined()
                ? cipher.open(pseudonymField(person.id()), person.pseudonym()).text()
                : null;
    }

    /** Where the pseudonym of a person is sealed. */
    public static SealedField pseudonymField(MemberId id) {
        return new SealedField(Person.SEALED_AS, "pseudonym", id.value(), id.value());
    }
}
