/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** The rules of the house for pages (style.md 5.4); each names the record that says why. */
@AnalyzeClasses(packages = "org.luwte", importOptions = DoNotIncludeTests.class)
class WebArchitectureTest {

    /** A5. That a row was changed meanwhile shows only at the commit, after the boundary: the page must know its exception. */
    @ArchTest
    static final ArchRule pagesKnowBoundariesOnly = noClasses()
            .that()
            .resideInAPackage("org.luwte.web..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("..entity..", "..control..", "jakarta.persistence..", "org.hibernate..")
                            .and(not(type(OptimisticLockException.class))))
            .because("docs/adr/0004-four-packages.md");

    /** A8. */
    @ArchTest
    static final ArchRule timeAndChanceAreInjected = noClasses()
            .that()
            .resideInAPackage("org.luwte.web..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .because("docs/adr/0006-time-ids-and-chance.md");

    /** A13. */
    @ArchTest
    static final ArchRule whatRestsInASessionCanMove = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .or()
            .areAnnotatedWith(SessionScoped.class)
            .should()
            .beAssignableTo(Serializable.class)
            .allowEmptyShould(true)
            .because("docs/adr/0013-pages-without-a-session.md");

    /** A13. */
    @ArchTest
    static final ArchRule noPageHoldsAnEntity = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.luwte.web..")
            .should()
            .notHaveRawType(annotatedWith(Entity.class))
            .because("docs/adr/0013-pages-without-a-session.md");

    /** privacy-safety.md A-07. */
    @ArchTest
    static final ArchRule nothingIsDeserialised = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .because("docs/adr/0013-pages-without-a-session.md");
}
