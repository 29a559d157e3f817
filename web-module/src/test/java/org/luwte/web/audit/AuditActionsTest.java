/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.luwte.audit.AccessGround;
import org.luwte.audit.ActorRole;
import org.luwte.audit.AuditAction;
import org.luwte.audit.verifier.Breach;
import org.luwte.shared.Language;

/** Whatever can stand in the trail can be read, whichever feature wrote it. */
class AuditActionsTest {

    @Test
    void everyActionOfEveryFeatureIsListed() {
        List<String> actions = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.luwte").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(AuditAction.class))
                        .flatMap(type -> constants(type).stream())
                        .toList();

        assertThat(actions).isNotEmpty();
        assertThat(AuditActions.all()).containsExactlyInAnyOrderElementsOf(actions);
    }

    private static List<String> constants(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .map(JavaField::getName)
                .toList();
    }

    @Test
    void everythingHasItsTextInEveryLanguage() {
        for (Language language : Language.values()) {
            var texts = ResourceBundle.getBundle("org.luwte.web.audit.texts", language.locale());
            AuditActions.all()
                    .forEach(action -> assertThat(texts.containsKey("action." + action))
                            .as(action)
                            .isTrue());
            Arrays.asList(AccessGround.values())
                    .forEach(ground -> assertThat(texts.containsKey("ground." + ground))
                            .as(ground.name())
                            .isTrue());
            Arrays.asList(ActorRole.values())
                    .forEach(role -> assertThat(texts.containsKey("role." + role))
                            .as(role.name())
                            .isTrue());
            Arrays.asList(Breach.values())
                    .forEach(breach -> assertThat(texts.containsKey("breach." + breach))
                            .as(breach.name())
                            .isTrue());
        }
    }
}
