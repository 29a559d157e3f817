/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.transaction.Transactional;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;

/** Conditions on who may call what. */
final class Doors {

    private static final List<Class<? extends Annotation>> ROLE =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    private static final List<Class<? extends Annotation>> DEMARCATION = List.of(
            RolesAllowed.class,
            PermitAll.class,
            DenyAll.class,
            DeclareRoles.class,
            Stateless.class,
            TransactionAttribute.class,
            Transactional.class);

    private static final Map<String, Standing> KINDS = Map.of(
            Roles.STAFF, Standing.STAFF,
            Roles.ADMINISTRATOR, Standing.ADMINISTRATOR,
            Roles.PARTNER, Standing.PARTNER);

    private static final Pattern TIME_OR_CHANCE =
            Pattern.compile("java\\.time\\.\\w+\\.now|java\\.time\\.Clock\\.system\\w*"
                    + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)|java\\.util\\.UUID\\.randomUUID"
                    + "|java\\.util\\.Locale\\.getDefault|java\\.lang\\.Math\\.random");

    private Doors() {}

    static ArchCondition<JavaMethod> checkTheRoleOfTheToken() {
        return new Carries("check the role of the token", ROLE);
    }

    static ArchCondition<JavaMethod> checkTheStandingInTheRegistry() {
        return new Carries("check the standing in the registry", List.of(RequiresStanding.class));
    }

    /** What only staff, partners or administrators may call demands the standing of its kind, and so a second factor. */
    static ArchCondition<JavaMethod> demandTheStandingOfTheirKind() {
        return new ArchCondition<>("demand the standing of the kind of people they are for") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                String kind = role(method);
                boolean demands = !KINDS.containsKey(kind) || KINDS.get(kind) == standing(method);
                events.add(new SimpleConditionEvent(
                        method, demands, method.getFullName() + " is for " + kind + " and asks " + standing(method)));
            }
        };
    }

    /** The one role that may call; several together are no kind. */
    private static String role(JavaMethod method) {
        return annotation(method, RolesAllowed.class)
                .map(RolesAllowed::value)
                .filter(roles -> roles.length == 1)
                .map(roles -> roles[0])
                .orElse("");
    }

    private static Standing standing(JavaMethod method) {
        return annotation(method, RequiresStanding.class)
                .map(RequiresStanding::value)
                .orElse(null);
    }

    private static <A extends Annotation> Optional<A> annotation(JavaMethod method, Class<A> type) {
        return method.tryGetAnnotationOfType(type).or(() -> method.getOwner().tryGetAnnotationOfType(type));
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

    static ArchCondition<JavaClass> demarcate() {
        return new ArchCondition<>("say who may call or where a transaction begins") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean says = DEMARCATION.stream().anyMatch(type::isAnnotatedWith);
                events.add(new SimpleConditionEvent(type, says, type.getName() + " demarcates: " + says));
            }
        };
    }

    static ArchCondition<JavaMethod> demarcateToo() {
        return new ArchCondition<>("say who may call or where a transaction begins") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = DEMARCATION.stream().anyMatch(method::isAnnotatedWith);
                events.add(new SimpleConditionEvent(method, says, method.getFullName() + " demarcates: " + says));
            }
        };
    }

    static ArchCondition<JavaClass> makeTimeOrChance() {
        return new ArchCondition<>("make time or chance") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().forEach(call -> {
                    String target = call.getTargetOwner().getName() + "." + call.getName();
                    events.add(new SimpleConditionEvent(
                            call, TIME_OR_CHANCE.matcher(target).matches(), call.getDescription()));
                });
                type.getConstructorCallsFromSelf()
                        .forEach(call -> events.add(new SimpleConditionEvent(
                                call,
                                Set.of("java.util.Date", "java.util.Random", "java.security.SecureRandom")
                                        .contains(call.getTargetOwner().getName()),
                                call.getDescription())));
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
