/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private final Assets assets = new Assets(Map.of(
            "a.css", bytes("@font-face{src:url('letters.woff2')} b{background:url(missing.svg)} i{mask:url(p.svg#x)}"),
            "letters.woff2", bytes("letters"),
            "p.svg", bytes("<svg/>")));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Assets.Asset file(String name) {
        return assets.find(assets.urls().get(name).substring("/assets/".length()))
                .orElseThrow();
    }

    @Test
    void namesCarryTheHashOfTheBytes() {
        assertThat(assets.urls().get("p.svg")).matches("/assets/p-[0-9a-f]{16}\\.svg");
        var changed = new Assets(Map.of("p.svg", bytes("<svg></svg>")));
        assertThat(changed.urls().get("p.svg")).isNotEqualTo(assets.urls().get("p.svg"));
    }

    @Test
    void styleSheetsNameTheHashedFiles() {
        assertThat(new String(file("a.css").bytes(), StandardCharsets.UTF_8))
                .contains("url('" + assets.urls().get("letters.woff2") + "')")
                .contains("url(" + assets.urls().get("p.svg") + "#x)")
                .contains("url(missing.svg)");
    }

    @Test
    void textIsPackedOnceAndFontsAreNot() throws IOException {
        assertThat(file("letters.woff2").zipped()).isNull();
        try (var zip =
                new GZIPInputStream(new ByteArrayInputStream(file("p.svg").zipped()))) {
            assertThat(zip.readAllBytes()).isEqualTo(bytes("<svg/>"));
        }
    }

    @Test
    void thereIsNoFileUnderItsPlainName() {
        assertThat(assets.find("p.svg")).isEmpty();
    }
}
