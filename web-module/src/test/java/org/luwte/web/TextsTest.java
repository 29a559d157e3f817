/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luwte.shared.Language;

/** Every text exists in every language, is used, and is there once (style.md 6.8). */
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../ejb-module/src/main/java"));

    /** The pages that the balancer gives when no node is there; made of the same texts at build time. */
    private static final Path BALANCER = Path.of("../wildfly-config/src/main/balancer");

    private static final Pattern HOLE = Pattern.compile("\\{\\{([a-z][A-Za-z.]*)}}");
    private static final Pattern LITERAL = Pattern.compile("[\"']([A-Za-z][A-Za-z0-9_.-]*)[\"']");
    private static final Pattern VAR = Pattern.compile("([a-z]+)Text\\[((?:[^\\[\\]]|\\[[^\\]]*])*)]");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    /** What Faces looks up by itself. */
    private static final String FACES = "jakarta.faces.";

    static Stream<String> bundles() {
        return files(TEXTS, "_nl.properties")
                .map(file -> TEXTS.relativize(file).toString().replace("_nl.properties", ""));
    }

    private static Stream<Path> files(Path root, String end) {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> load(String bundle, Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : read(TEXTS.resolve(bundle + "_" + language.tag() + ".properties"))
                .lines()
                .toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\s*=\\s*", 2);
                assertThat(texts.put(parts[0].strip(), parts[1]))
                        .as("a second %s in %s", parts[0], bundle)
                        .isNull();
            }
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isTheSameInEveryLanguage(String bundle) {
        var dutch = load(bundle, Language.NL);
        for (Language language : Language.values()) {
            var texts = load(bundle, language);
            assertThat(texts.keySet()).as(language.tag()).containsExactlyElementsOf(dutch.keySet());
            dutch.forEach((key, text) -> assertThat(places(texts.get(key)))
                    .as("%s in %s", key, language.tag())
                    .isEqualTo(places(text)));
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void canBeFilledIn(String bundle) {
        for (Language language : Language.values()) {
            load(bundle, language).forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                if (!places(text).isEmpty()) {
                    assertThat(text).as("%s: an apostrophe hides places", key).doesNotContain("'");
                    new MessageFormat(text, language.locale());
                }
            });
        }
    }

    @Test
    void everyTextOfAPageExists() {
        List<String> missing = new ArrayList<>();
        uses().forEach((variable, literals) -> {
            var keys = load("org/luwte/web/" + variable + "/texts", Language.NL).keySet();
            literals.stream()
                    .filter(literal -> !known(keys, literal))
                    .forEach(literal -> missing.add(variable + ": " + literal));
        });
        assertThat(missing).isEmpty();
    }

    /** A literal that ends with a dot begins keys: {@code 'function.'.concat(duty)}. */
    private static boolean known(Set<String> keys, String literal) {
        return literal.endsWith(".") ? keys.stream().anyMatch(key -> key.startsWith(literal)) : keys.contains(literal);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isUsed(String bundle) {
        Set<String> used = new HashSet<>(literalsOfJava());
        used.addAll(holesOfTheBalancer());
        if (bundle.endsWith("/texts")) {
            String variable = Path.of(bundle).getParent().getFileName().toString();
            used.addAll(uses().getOrDefault(variable, Set.of()));
        }
        var unused = load(bundle, Language.NL).keySet().stream()
                .filter(key -> !key.startsWith(FACES))
                .filter(key ->
                        used.stream().noneMatch(use -> use.endsWith(".") ? key.startsWith(use) : key.equals(use)))
                .filter(key -> used.stream().noneMatch(use -> key.startsWith(use + ".") && bundle.endsWith("/urgent")))
                .toList();
        assertThat(unused).isEmpty();
    }

    /** The literals by which pages ask for texts, by the variable of the bundle without its end. */
    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        files(PAGES, ".xhtml")
                .forEach(page -> VAR.matcher(read(page)).results().forEach(found -> {
                    String index = found.group(2).replaceAll("\\b(eq|ne) '[^']*'", "");
                    QUOTED.matcher(index)
                            .results()
                            .forEach(key -> uses.computeIfAbsent(found.group(1), any -> new HashSet<>())
                                    .add(key.group(1)));
                }));
        return uses;
    }

    private static Set<String> literalsOfJava() {
        return SOURCES.stream()
                .flatMap(root -> files(root, ".java"))
                .flatMap(file -> LITERAL.matcher(read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> holesOfTheBalancer() {
        return files(BALANCER, ".html")
                .flatMap(file -> HOLE.matcher(read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void everyRefusalHasItsText() {
        var keys = load("org/luwte/web/shared/refusals", Language.NL).keySet();
        Pattern refusal = Pattern.compile("extends BusinessRuleViolation.*?super\\(\"([^\"]+)\"\\)", Pattern.DOTALL);
        var asked = files(SOURCES.get(1), ".java")
                .flatMap(file -> refusal.matcher(read(file)).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(asked).isNotEmpty();
        assertThat(keys).containsAll(asked);
    }

    @Test
    void everyConfirmationHasItsText() {
        var keys = load("org/luwte/web/shared/texts", Language.NL).keySet();
        assertThat(keys)
                .containsAll(Stream.of(org.luwte.web.shared.Done.values())
                        .map(org.luwte.web.shared.Done::textKey)
                        .toList());
    }
}
