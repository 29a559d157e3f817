/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.luwte.audit.DataSubject;
import org.luwte.audit.SubjectAccess;
import org.luwte.vault.Discloses;

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
    private static final String REASONS = "docs/adr/0037-no-reason-no-content.md";
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

    /** A6: who acts with more than a member's rights has signed in with a second factor (decision 4). */
    @ArchTest
    static final ArchRule doorsOfStaffAskForASecondFactor = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..boundary..")
            .should(Doors.demandTheStandingOfTheirKind())
            .because(TWO_ANNOTATIONS);

    /** P-11: what is private of a member is told to nobody without a reason. */
    @ArchTest
    static final ArchRule noReasonNoContent = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..boundary..")
            .should(Disclosures.sayTheLevelOfWhatTheyGive())
            .andShould(Disclosures.takeAReasonForWhatIsPrivate())
            .andShould(Disclosures.sayNoLessThanTheirViews())
            .because(REASONS);

    /** P-11, for the levels themselves. */
    @ArchTest
    static final ArchRule levelsAreHonest = classes()
            .that()
            .areAnnotatedWith(Discloses.class)
            .should(Disclosures.beNoLessPrivateThanTheirParts())
            .because(REASONS);

    /** The proof that a look was audited is made where it is audited (P-11). */
    @ArchTest
    static final ArchRule onlyTheTrailProvesALook = noClasses()
            .that()
            .resideOutsideOfPackage("org.luwte.audit..")
            .should()
            .callConstructor(SubjectAccess.class, DataSubject.class)
            .because(REASONS);

    /** A6, for beans that are no boundary. */
    @ArchTest
    static final ArchRule everySessionBeanSaysWhoMayCall = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should(Doors.sayWhoMayCall())
            .because(TWO_ANNOTATIONS);

    /** A7: who may call and where a transaction begins is said in the boundary, and by what the server starts itself. */
    @ArchTest
    static final ArchRule transactionsAndRolesBelongToTheBoundary = noClasses()
            .that()
            .resideOutsideOfPackage("..boundary..")
            .and()
            .areNotAnnotatedWith(Singleton.class)
            .should(Doors.demarcate())
            .because(LAYERS);

    /** A7, on methods. */
    @ArchTest
    static final ArchRule soDoTheirMethods = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..boundary..")
            .should(Doors.demarcateToo())
            .because(LAYERS);

    /** A8. */
    @ArchTest
    static final ArchRule timeAndChanceAreInjected = noClasses()
            .that()
            .resideOutsideOfPackage("org.luwte.shared..")
            .should(Doors.makeTimeOrChance())
            .because(TIME_AND_IDS);

    /** A9. */
    @ArchTest
    static final ArchRule noBeanHereIsReachableFromAPage =
            noClasses().should().beAnnotatedWith(Named.class).because(LAYERS);

    /** A10. */
    @ArchTest
    static final ArchRule queriesAreTyped = noClasses()
            .should()
            .callMethodWhere(target(owner(assignableTo(EntityManager.class)))
                    .and(target(nameMatching(
                            "createNativeQuery|createStoredProcedureQuery|createNativeMutationQuery|unwrap"))))
            .orShould()
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
