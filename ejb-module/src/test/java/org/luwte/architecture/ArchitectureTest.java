/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The rules of the house (style.md 5.4); each names the record that says why. */
@AnalyzeClasses(packages = "org.luwte", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> ORDER = List.of(
            "shared",
            "vault",
            "audit",
            "identity",
            "consent",
            "content",
            "community",
            "contact",
            "crisis",
            "moderation",
            "notification");

    private static final String FEATURE_ORDER = "docs/adr/0003-feature-order.md";
    private static final String LAYERS = "docs/adr/0004-four-packages.md";
    private static final String TWO_ANNOTATIONS = "docs/adr/0005-two-annotations.md";
    private static final String TIME_AND_IDS = "docs/adr/0006-time-ids-and-chance.md";
    private static final String DATABASE = "docs/adr/0007-database.md";
    private static final String EVENTS = "docs/adr/0008-events-and-outbox.md";

    /** A1. */
    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.luwte.(*)..").should().beFreeOfCycles().because(FEATURE_ORDER);

    /** A2. */
    @ArchTest
    static void featuresKnowOnlyEarlierOnes(JavaClasses classes) {
        for (String feature : ORDER) {
            String[] later = ORDER.stream()
                    .skip(ORDER.indexOf(feature) + 1L)
                    .map(ArchitectureTest::tree)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(tree(feature))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .because(FEATURE_ORDER)
                    .check(classes);
        }
    }

    /** A3. */
    @ArchTest
    static final ArchRule entitiesAreAlone = noClasses()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..boundary..",
                    "..control..",
                    "jakarta.ejb..",
                    "jakarta.faces..",
                    "jakarta.ws.rs..",
                    "jakarta.inject..")
            .because(LAYERS);

    /** A4. */
    @ArchTest
    static void acrossFeaturesOnlyPublishedLanguageAndBoundary(JavaClasses classes) {
        for (String feature : ORDER) {
            String[] inside = ORDER.stream()
                    .filter(other -> !other.equals(feature))
                    .flatMap(other -> Set.of("control", "entity").stream().map(layer -> tree(other + "." + layer)))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(tree(feature))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(inside)
                    .allowEmptyShould(true)
                    .because(LAYERS)
                    .check(classes);
        }
    }

    /** A4, inside a feature: what is published knows nothing of how it is made. */
    @ArchTest
    static final ArchRule publishedLanguageIsPlain = noClasses()
            .that(are(not(resideInAnyPackage("..boundary..", "..control..", "..entity..", "org.luwte.shared.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..boundary..",
                    "..control..",
                    "..entity..",
                    "jakarta.persistence..",
                    "jakarta.inject..",
                    "org.hibernate..")
            .because(LAYERS);

    /** A6 and the two-annotation rule of decision 18. */
    @ArchTest
    static final ArchRule everyDoorHasTwoLocks = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..boundary..")
            .should(Doors.checkTheRoleOfTheToken())
            .andShould(Doors.checkTheStandingInTheRegistry())
            .because(TWO_ANNOTATIONS);

    /** A6, for beans that are no boundary. */
    @ArchTest
    static final ArchRule everySessionBeanSaysWhoMayCall = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should(Doors.sayWhoMayCall())
            .because(TWO_ANNOTATIONS);

    /** A7. */
    @ArchTest
    static final ArchRule transactionsBelongToTheBoundary = noClasses()
            .that()
            .resideOutsideOfPackage("..boundary..")
            .and()
            .areNotAnnotatedWith(Singleton.class)
            .should()
            .beAnnotatedWith(TransactionAttribute.class)
            .orShould()
            .beAnnotatedWith(Stateless.class)
            .orShould()
            .beAnnotatedWith(jakarta.transaction.Transactional.class)
            .orShould()
            .beAnnotatedWith(DeclareRoles.class)
            .because(LAYERS);

    /** A8. */
    @ArchTest
    static final ArchRule timeAndChanceAreInjected = noClasses()
            .that()
            .resideOutsideOfPackage("org.luwte.shared..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .because(TIME_AND_IDS);

    /** A9. */
    @ArchTest
    static final ArchRule noBeanHereIsReachableFromAPage =
            noClasses().should().beAnnotatedWith(Named.class).because(LAYERS);

    /** A10. */
    @ArchTest
    static final ArchRule queriesAreTyped = noClasses()
            .should()
            .callMethod(EntityManager.class, "createNativeQuery", String.class)
            .orShould()
            .callMethod(EntityManager.class, "createNativeQuery", String.class, Class.class)
            .orShould()
            .callMethod(EntityManager.class, "createNativeQuery", String.class, String.class)
            .because(DATABASE);

    /** A10: only counters in a row are updated in bulk. */
    @ArchTest
    static final ArchRule untypedQueriesAreBulkUpdatesOfCounters = noClasses()
            .that(are(not(simpleName("Groups"))))
            .should()
            .callMethod(EntityManager.class, "createQuery", String.class)
            .because(DATABASE);

    /** A11. */
    @ArchTest
    static final ArchRule entitiesHaveVerbsNotSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveNameMatching("set[A-Z].*")
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because(LAYERS);

    /** A11. */
    @ArchTest
    static final ArchRule entitiesAreMadeByFactories = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(Doors.haveNoPublicConstructor())
            .because(LAYERS);

    /** A12. */
    @ArchTest
    static final ArchRule eventsAreSynchronous = noClasses()
            .should()
            .dependOnClassesThat(are(nameMatching(ObservesAsync.class.getName())))
            .orShould()
            .callMethod(jakarta.enterprise.event.Event.class, "fireAsync", Object.class)
            .because(EVENTS);

    private static String tree(String feature) {
        return "org.luwte." + feature + "..";
    }
}
