/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.luwte.content.ItemDraft;
import org.luwte.content.ItemKind;
import org.luwte.content.ItemView;
import org.luwte.content.PublishTime;
import org.luwte.content.VersionState;
import org.luwte.content.VersionView;
import org.luwte.content.boundary.ContentDesk;
import org.luwte.content.boundary.ContentShelf;
import org.luwte.content.boundary.Pages;
import org.luwte.identity.Function;
import org.luwte.it.support.Boundary;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;

/** What somebody of the site team does, and what readers see of it. */
final class SiteTeam {

    private SiteTeam() {}

    static Someone manager() {
        return Someone.staff(Function.COMMUNITY_MANAGER);
    }

    static String begun(Someone manager) {
        String code = Drafts.code();
        run(manager, desk -> desk.create(code, ItemKind.PAGE));
        return code;
    }

    static String published(Someone manager, String title) {
        String code = begun(manager);
        publish(manager, code, Drafts.page(code, title), PublishTime.NOW);
        return code;
    }

    static void save(Someone manager, String code, ItemDraft draft) {
        long revision = item(manager, code).revision();
        run(manager, desk -> desk.save(code, revision, draft));
    }

    static void publish(Someone manager, String code, ItemDraft draft, PublishTime time) {
        long revision = item(manager, code).revision();
        run(manager, desk -> desk.publish(code, revision, draft, time));
    }

    static void run(Someone manager, Consumer<ContentDesk> work) {
        manager.run(() -> work.accept(Boundary.of(ContentDesk.class)));
    }

    static ItemView item(Someone manager, String code) {
        return manager.ask(ContentShelf.class, shelf -> shelf.item(code));
    }

    static List<VersionState> states(Someone manager, String code) {
        return item(manager, code).versions().stream().map(VersionView::state).toList();
    }

    static String seen(String slug, Language language) {
        return Someone.visitor()
                .ask(Pages.class, pages -> pages.page(ItemKind.PAGE, slug, language))
                .card()
                .title();
    }

    /** Lets time pass for one version. */
    static void move(String code, int number, String change) {
        assertThat(Rows.update(
                        "update content_version set " + change
                                + " where number = ? and item_id = (select id from content_item where code = ?)",
                        number,
                        code))
                .isEqualTo(1);
    }
}
