/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luwte.content.HelpLineView;
import org.luwte.content.ItemKind;
import org.luwte.content.PageCard;
import org.luwte.content.Source;
import org.luwte.shared.Language;

/** The texts that Luwte brings along. */
class ContentFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/content");
    private static final List<String> SITUATIONS =
            List.of("burglary", "disaster", "fraud", "loss", "sexual-offence", "traffic-accident", "violence");
    /** The fixed addresses that texts may lead to. */
    private static final Set<String> PLACES = Set.of(
            "/",
            "/help",
            "/safety",
            "/safety/exit",
            "/safety/quiet",
            "/groups",
            "/join",
            "/join/keep",
            "/policy/privacy",
            "/policy/terms",
            "/policy/house-rules",
            "/me",
            "/me/looked",
            "/me/sign-in",
            "/removal",
            "/removal/state",
            "/status");

    /** How the sections of a path begin. */
    private static final Map<Language, List<String>> SECTIONS = Map.of(
            Language.NL, List.of("Wat nu", "Je rechten", "Wat anderen vragen", "Checklist"),
            Language.EN, List.of("What now", "Your rights", "What others ask", "Checklist"));

    private static final double MEAN_SENTENCE = 12;
    private static final int LONGEST_SENTENCE = 25;

    private final List<ContentFile> files = ContentSeed.files().stream()
            .map(entry -> ContentFile.parse(entry.text()).orElseThrow(() -> new AssertionError(entry.name())))
            .toList();

    @Test
    void theIndexNamesEveryFile() throws IOException {
        try (Stream<Path> found = Files.walk(FOLDER)) {
            assertThat(found.filter(path -> path.toString().endsWith(".md"))
                            .map(path -> FOLDER.relativize(path).toString()))
                    .containsExactlyInAnyOrderElementsOf(ContentSeed.files().stream()
                            .map(ContentArchive.Entry::name)
                            .toList());
        }
        assertThat(files)
                .extracting(ContentFile::path)
                .containsExactlyInAnyOrderElementsOf(ContentSeed.files().stream()
                        .map(ContentArchive.Entry::name)
                        .toList());
    }

    @Test
    void everyItemIsThereInEveryLanguageAndSaysTheSameOfItself() {
        files.stream().collect(Collectors.groupingBy(ContentFile::code)).forEach((code, same) -> {
            assertThat(same).as(code).extracting(ContentFile::language).containsExactlyInAnyOrder(Language.values());
            assertThat(same.stream()
                            .map(file -> List.of(
                                    file.kind(),
                                    file.draft().position(),
                                    file.draft().audience(),
                                    file.draft().example(),
                                    file.draft().lines(),
                                    file.draft().groups()))
                            .distinct())
                    .as(code)
                    .hasSize(1);
        });
    }

    @Test
    void everySituationHasItsPath() {
        assertThat(files.stream()
                        .filter(file -> file.kind() == ItemKind.PATH)
                        .map(ContentFile::code)
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(SITUATIONS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pathsTellWhatNowRightsQuestionsAndWhatToDo(Language language) {
        assertThat(SECTIONS).as("how the sections of a path begin").containsKey(language);
        var begins = SECTIONS.get(language);
        files.stream()
                .filter(file -> file.kind() == ItemKind.PATH && file.language() == language)
                .forEach(file -> {
                    var shown = shown(file);
                    assertThat(shown.headings()).as(file.path()).hasSameSizeAs(begins);
                    for (int i = 0; i < begins.size(); i++) {
                        assertThat(shown.headings().get(i).text())
                                .as(file.path())
                                .startsWith(begins.get(i));
                    }
                    assertThat(shown.html()).contains("type=\"checkbox\"");
                    assertThat(Source.parseAll(file.draft().text(language).sources()))
                            .as(file.path())
                            .isNotEmpty();
                    assertThat(file.draft().lines()).as(file.path()).isNotBlank();
                });
    }

    @Test
    void everyLinkLeadsSomewhere() {
        for (ContentFile file : files) {
            assertThat(shown(file).broken(PLACES)).as(file.path()).isEmpty();
        }
    }

    @Test
    void sourcesAreNamedAndNoneWasCheckedInTheFuture() {
        for (ContentFile file : files) {
            String sources = file.draft().text(file.language()).sources();
            assertThat(Source.valid(sources)).as(file.path()).isTrue();
            assertThat(Source.parseAll(sources))
                    .as(file.path())
                    .allMatch(source ->
                            source.checkedOn() == null || source.checkedOn().isBefore(LocalDate.of(2026, 11, 24)));
        }
    }

    /** L-01: short sentences, measured as people read them. */
    @Test
    void sentencesAreShort() {
        for (ContentFile file : files) {
            List<Integer> lengths =
                    Sentences.lengths(file.draft().text(file.language()).source());
            if (file.kind().hasPage()) {
                assertThat(lengths.stream()
                                .mapToInt(Integer::intValue)
                                .average()
                                .orElse(0))
                        .as(file.path())
                        .isLessThanOrEqualTo(MEAN_SENTENCE);
            }
            assertThat(lengths).as(file.path()).allMatch(length -> length <= LONGEST_SENTENCE);
        }
    }

    /** The page brings the first heading; what follows it must not leave a level out. */
    @Test
    void headingsBeginOneLevelBelowTheTitle() {
        for (ContentFile file : files) {
            if (file.kind().hasPage()) {
                assertThat(file.draft()
                                .text(file.language())
                                .source()
                                .lines()
                                .filter(line -> line.startsWith("#"))
                                .findFirst()
                                .orElse("## "))
                        .as(file.path())
                        .startsWith("## ");
            }
        }
    }

    /** L-02, L-03, L-05, L-07: from every situation to all rights, and from there to one's case, to help without a report. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void rightsAreOneStepAway(Language language) {
        String rights = source("support-rights", language);
        for (String situation : SITUATIONS) {
            assertThat(source(situation, language)).as(situation).contains("](page:support-rights)");
        }
        assertThat(rights)
                .contains("](https://www.mijnslachtofferzaak.nl)", "](https://www.politie.nl)", "](https://www.om.nl)")
                .contains("](page:for-relatives-and-witnesses)")
                .contains(language == Language.NL ? "geen aangifte" : "not have to report");
        assertThat(source("burglary", language)).contains("](page:repeat-victimisation)");
    }

    private String source(String code, Language language) {
        return files.stream()
                .filter(file -> file.code().equals(code) && file.language() == language)
                .map(file -> file.draft().text(language).source())
                .findFirst()
                .orElseThrow();
    }

    private SiteMarkdown.Rendered shown(ContentFile file) {
        return new SiteMarkdown()
                .render(file.draft().text(file.language()).source(), targets().get(file.language()));
    }

    private Map<Language, LinkTargets> targets() {
        Map<Language, LinkTargets> targets = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            targets.put(language, new LinkTargets(language, cards(language), lines()));
        }
        return targets;
    }

    private Map<String, PageCard> cards(Language language) {
        return files.stream()
                .filter(file -> file.language() == language)
                .map(file -> new PageCard(
                        file.code(),
                        file.kind(),
                        file.draft().text(language).slug(),
                        file.draft().text(language).title(),
                        file.draft().text(language).description()))
                .collect(Collectors.toMap(PageCard::code, Function.identity()));
    }

    /** The lines of the migration. */
    private static Map<String, HelpLineView> lines() {
        return Arrays.stream(
                        ("emergency crisis suicide-prevention victim-support safe-home sexual-assault children police"
                                        + " fraud mind-korrelatie")
                                .split(" "))
                .map(code -> new HelpLineView(code, code, "1", "1", code, false))
                .collect(Collectors.toMap(HelpLineView::code, Function.identity()));
    }
}
