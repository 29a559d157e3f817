/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.browser.Browsers;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;

/** A hard word is explained where the reader is, without script: she keeps her place (privacy-safety.md L-01). */
class HardWordsST {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void theMeaningComesUpAndGoesWhileThePageStaysWhereItIs(int width) {
        Person person = browsers.person(new Setup(false, width, false));
        person.open("/help/inbraak");
        Locator word = person.page().locator("a.term").first();
        Locator meaning = person.page().locator(word.getAttribute("href"));
        word.scrollIntoViewIfNeeded();
        double place = word.boundingBox().y;
        assertThat(meaning).not().isInViewport();

        word.click();

        assertThat(meaning).isInViewport();
        assertThat(word.boundingBox().y).isEqualTo(place);
        meaning.locator(".words-close").click();
        assertThat(meaning).not().isInViewport();
        assertThat(word.boundingBox().y).isEqualTo(place);
    }
}
