/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luwte.content.ItemKind;
import org.luwte.content.PageCard;

/** Every situation that Luwte brings along has an icon of its own, and each icon is in the sprite. */
class SituationIconsTest {

    private static final Path PATHS = Path.of("../ejb-module/src/main/resources/content/path");
    private static final Path SPRITE = Path.of("src/main/webapp/assets/sprite.svg");

    private final SituationIcons icons = new SituationIcons();

    private String icon(String code) {
        return icons.of(new PageCard(code, ItemKind.PATH, code, "Titel", "Tekst"));
    }

    @Test
    void whatLuwteBringsAlongHasAnIconOfItsOwn() throws IOException {
        List<String> codes;
        try (Stream<Path> files = Files.list(PATHS)) {
            codes = files.map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                    .distinct()
                    .toList();
        }
        assertThat(codes).containsExactlyInAnyOrderElementsOf(SituationIcons.DRAWN);
        assertThat(codes).extracting(this::icon).doesNotHaveDuplicates();
    }

    @Test
    void eachIconIsDrawn() throws IOException {
        String sprite = Files.readString(SPRITE);
        for (String code : SituationIcons.DRAWN) {
            assertThat(sprite).contains("<symbol id=\"" + icon(code) + "\" viewBox=\"0 0 24 24\"");
        }
        assertThat(sprite).contains("<symbol id=\"" + icon("hulp-na-brand") + "\" viewBox=\"0 0 24 24\"");
    }
}
