/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.content.HelpLineView;
import org.luwte.content.boundary.HelpLines;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;

@ArquillianTest
class HelpLinesIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(HelpLinesIT.class);
    }

    @Test
    void everybodySeesAllLinesTheUrgentOnesFirst() {
        for (Someone person : List.of(Someone.visitor(), Someone.nobody(), Someone.partner("politie"))) {
            List<HelpLineView> lines = person.ask(HelpLines.class, desk -> desk.all(Language.NL));

            assertThat(lines).extracting(HelpLineView::tel).contains("112", "113");
            assertThat(lines.subList(0, 3)).allMatch(HelpLineView::urgent);
            assertThat(lines.subList(3, lines.size())).noneMatch(HelpLineView::urgent);
        }
    }

    @Test
    void numbersAreTheSameInEveryLanguage() {
        List<HelpLineView> dutch = Someone.visitor().ask(HelpLines.class, desk -> desk.all(Language.NL));
        List<HelpLineView> english = Someone.visitor().ask(HelpLines.class, desk -> desk.all(Language.EN));

        assertThat(english)
                .extracting(HelpLineView::tel)
                .isEqualTo(dutch.stream().map(HelpLineView::tel).toList());
        assertThat(english.get(0).name()).isNotEqualTo(dutch.get(0).name());
    }
}
