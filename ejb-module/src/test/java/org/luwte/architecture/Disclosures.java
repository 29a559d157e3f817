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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.luwte.audit.AccessReason;
import org.luwte.audit.SubjectAccess;
import org.luwte.identity.Roles;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/** What boundaries tell those who are more than members (P-11). */
final class Disclosures {

    private static final Set<String> MORE_THAN_MEMBERS = Set.of(Roles.STAFF, Roles.ADMINISTRATOR, Roles.PARTNER);

    private Disclosures() {}

    /** Whatever they give says how private it is. */
    static ArchCondition<JavaMethod> sayTheLevelOfWhatTheyGive() {
        return condition(
                "say the level of what they give to staff, administrators and partners",
                method -> given(method).stream().allMatch(view -> view.isAnnotatedWith(Discloses.class)));
    }

    /** From D2 on there is no way in without a reason, or without the proof that one was written down. */
    static ArchCondition<JavaMethod> takeAReasonForWhatIsPrivate() {
        return condition(
                "take a reason for what is private",
                method -> given(method).stream().map(Disclosures::level).noneMatch(Disclosures::isPrivate)
                        || method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(AccessReason.class)
                                        || type.isEquivalentTo(SubjectAccess.class)));
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

    /** The views that a method gives, if only people who are more than members may call it. */
    private static List<JavaClass> given(JavaMethod method) {
        var roles = roles(method);
        return !roles.isEmpty() && MORE_THAN_MEMBERS.containsAll(roles)
                ? method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.getPackageName().startsWith("org.luwte"))
                        .filter(type -> !type.getPackageName().equals("org.luwte.shared"))
                        .toList()
                : List.of();
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
                events.add(
                        new SimpleConditionEvent(method, holds.test(method), method.getFullName() + " " + description));
            }
        };
    }
}
