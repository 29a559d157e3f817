/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luwte.architecture.boundary.Planted;

/** That the rule about what staff and partners are told finds whoever breaks it. */
class DisclosuresTest {

    static Stream<Class<?>> wrong() {
        return Arrays.stream(Planted.Wrong.class.getDeclaredClasses());
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void plantedBoundaryIsFound(Class<?> boundary) {
        assertThat(finds(boundary)).isTrue();
    }

    @Test
    void goodBoundaryIsNotFound() {
        assertThat(finds(Planted.Right.class)).isFalse();
    }

    private static boolean finds(Class<?> boundary) {
        var planted = new ClassFileImporter().importClasses(boundary, Planted.Unjudged.class, Planted.Private.class);
        return ArchitectureTest.noReasonNoContent.evaluate(planted).hasViolation();
    }
}
