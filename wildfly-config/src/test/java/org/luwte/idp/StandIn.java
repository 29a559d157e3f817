/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Stands in for a part of Keycloak: answers only what a test gave it and fails on everything else. */
public final class StandIn {

    private StandIn() {}

    public static <T> T of(Class<T> type, Map<String, Answer> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            return switch (method.getName()) {
                case "equals" -> self == args[0];
                case "hashCode" -> System.identityHashCode(self);
                case "toString" -> type.getSimpleName();
                default -> answers.get(method.getName()).to(args);
            };
        }));
    }

    /** What a method answers. */
    @FunctionalInterface
    public interface Answer {
        Object to(Object... args);
    }
}
