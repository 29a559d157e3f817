/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.Metamodel;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.Immutable;
import org.luwte.vault.EncryptedText;

/**
 * A column that holds sealed text. Table and column are also the names in {@link org.luwte.vault.SealedField}.
 */
record SealedColumn(String table, String column) {

    /** All there are, besides those of rows that nobody may change. */
    static List<SealedColumn> changeable(Metamodel model) {
        return model.getEntities().stream()
                .filter(entity -> !entity.getJavaType().isAnnotationPresent(Immutable.class))
                .flatMap(entity -> entity.getAttributes().stream()
                        .filter(attribute -> attribute.getJavaType() == EncryptedText.class)
                        .map(attribute -> of(entity, attribute)))
                .toList();
    }

    private static SealedColumn of(EntityType<?> entity, Attribute<?, ?> attribute) {
        return new SealedColumn(
                entity.getJavaType().getAnnotation(Table.class).name(),
                attribute.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
    }
}
