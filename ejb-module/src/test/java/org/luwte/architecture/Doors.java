/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import org.luwte.identity.RequiresStanding;

/** Conditions on who may call what. */
final class Doors {

    private static final List<Class<? extends Annotation>> ROLE =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    private Doors() {}

    static ArchCondition<JavaMethod> checkTheRoleOfTheToken() {
        return new Carries("check the role of the token", ROLE);
    }

    static ArchCondition<JavaMethod> checkTheStandingInTheRegistry() {
        return new Carries("check the standing in the registry", List.of(RequiresStanding.class));
    }

    static ArchCondition<JavaClass> sayWhoMayCall() {
        return new ArchCondition<>("say who may call") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                boolean says = ROLE.stream().anyMatch(bean::isAnnotatedWith);
                events.add(new SimpleConditionEvent(bean, says, bean.getName() + " says who may call: " + says));
            }
        };
    }

    static ArchCondition<JavaClass> haveNoPublicConstructor() {
        return new ArchCondition<>("have no public constructor") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                boolean none = entity.getConstructors().stream()
                        .noneMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC));
                events.add(new SimpleConditionEvent(
                        entity, none, entity.getName() + " has no public constructor: " + none));
            }
        };
    }

    /** A method, or the class that declares it, carries one of these annotations. */
    private static final class Carries extends ArchCondition<JavaMethod> {

        private final List<Class<? extends Annotation>> annotations;

        Carries(String description, List<Class<? extends Annotation>> annotations) {
            super(description);
            this.annotations = annotations;
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean carries = annotations.stream()
                    .anyMatch(one ->
                            method.isAnnotatedWith(one) || method.getOwner().isAnnotatedWith(one));
            events.add(new SimpleConditionEvent(
                    method, carries, method.getFullName() + " " + getDescription() + ": " + carries));
        }
    }
}
