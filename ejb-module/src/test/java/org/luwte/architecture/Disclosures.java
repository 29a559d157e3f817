/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.luwte.audit.AccessReason;
import org.luwte.audit.SubjectAccess;
import org.luwte.identity.Roles;
import org.luwte.shared.Page;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * What boundaries tell those who are more than members (P-11), alone or together with members. How private it is stands on the views, or on
 * the method: where it gives what can carry no annotation, and where it tells everybody about herself only.
 */
final class Disclosures {

    private static final Set<String> MORE_THAN_MEMBERS = Set.of(Roles.STAFF, Roles.ADMINISTRATOR, Roles.PARTNER);

    /** They tell nothing but what is in them. */
    private static final Set<Class<?>> CONTAINERS =
            Set.of(Optional.class, Collection.class, List.class, Set.class, Map.class, Stream.class, Page.class);

    /** Whoever hands in one of these gets something out by it. */
    private static final List<Class<?>> WAYS_OUT = List.of(OutputStream.class, Appendable.class, Consumer.class);

    private Disclosures() {}

    /** Whatever they give says how private it is. */
    static ArchCondition<JavaMethod> sayTheLevelOfWhatTheyGive() {
        return condition(
                "say the level of what they give to staff, administrators and partners",
                method -> said(method).isPresent()
                        || given(method).stream().allMatch(view -> view.isAnnotatedWith(Discloses.class))
                                && !hasAWayOut(method));
    }

    /** From D2 on there is no way in without a reason, or without the proof that one was written down. */
    static ArchCondition<JavaMethod> takeAReasonForWhatIsPrivate() {
        return condition(
                "take a reason for what is private",
                method -> !isPrivate(said(method).orElseGet(() -> levelOfViews(method)))
                        || method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(AccessReason.class)
                                        || type.isEquivalentTo(SubjectAccess.class)));
    }

    /** Only where members get the same can it be less private than its views: then it is about whoever asks. */
    static ArchCondition<JavaMethod> sayNoLessThanTheirViews() {
        return condition(
                "say no less than their views",
                method -> roles(method).contains(Roles.MEMBER)
                        || said(method)
                                .map(said -> said.compareTo(levelOfViews(method)) >= 0)
                                .orElse(true));
    }

    /** A view can't tell less private things than its parts do. */
    static ArchCondition<JavaClass> beNoLessPrivateThanTheirParts() {
        return new ArchCondition<>("be no less private than their parts") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                DataLevel said = view.getAnnotationOfType(Discloses.class).value();
                boolean holds = level(view).compareTo(said) <= 0;
                events.add(new SimpleConditionEvent(view, holds, view.getName() + " says " + said + ": " + holds));
            }
        };
    }

    private static boolean isPrivate(DataLevel level) {
        return level.compareTo(DataLevel.D2) >= 0;
    }

    private static DataLevel level(JavaClass view) {
        DataLevel own = view.isAnnotatedWith(Discloses.class)
                ? view.getAnnotationOfType(Discloses.class).value()
                : DataLevel.D0;
        return view.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .flatMap(field -> ours(field).stream())
                .filter(part -> !part.equals(view))
                .map(Disclosures::level)
                .reduce(own, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    private static List<JavaClass> ours(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream()
                .filter(type -> type.getPackageName().startsWith("org.luwte") && !type.isEnum())
                .toList();
    }

    /** What a method gives; it tells as much as what is in it. */
    private static List<JavaClass> given(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .filter(type -> !type.isEquivalentTo(void.class))
                .filter(type -> CONTAINERS.stream().noneMatch(type::isEquivalentTo))
                .toList();
    }

    private static boolean hasAWayOut(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> WAYS_OUT.stream().anyMatch(type::isAssignableTo));
    }

    /** What the method itself says. */
    private static Optional<DataLevel> said(JavaMethod method) {
        return method.tryGetAnnotationOfType(Discloses.class).map(Discloses::value);
    }

    private static DataLevel levelOfViews(JavaMethod method) {
        return given(method).stream()
                .map(Disclosures::level)
                .max(Comparator.naturalOrder())
                .orElse(DataLevel.D0);
    }

    /** Whether somebody who is more than a member may call it. */
    private static boolean isForMoreThanMembers(JavaMethod method) {
        return roles(method).stream().anyMatch(MORE_THAN_MEMBERS::contains);
    }

    private static List<String> roles(JavaMethod method) {
        if (method.isAnnotatedWith(RolesAllowed.class)) {
            return Arrays.asList(method.getAnnotationOfType(RolesAllowed.class).value());
        }
        return method.getOwner().isAnnotatedWith(RolesAllowed.class)
                ? Arrays.asList(method.getOwner()
                        .getAnnotationOfType(RolesAllowed.class)
                        .value())
                : List.of();
    }

    private static ArchCondition<JavaMethod> condition(String description, Predicate<JavaMethod> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean good = !isForMoreThanMembers(method) || holds.test(method);
                events.add(new SimpleConditionEvent(method, good, method.getFullName() + " " + description));
            }
        };
    }
}
