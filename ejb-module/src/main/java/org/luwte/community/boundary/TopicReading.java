/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.luwte.community.TopicPage;
import org.luwte.community.control.OpeningRow;
import org.luwte.community.control.Replies;
import org.luwte.community.control.Topics;
import org.luwte.community.control.Views;
import org.luwte.identity.Caller;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Standing;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;
import org.luwte.shared.Page;

/** Reading topics: everybody, each as far as the visibility of the group goes. */
@Stateless
@PermitAll
@RequiresStanding(Standing.ANYONE)
public class TopicReading {

    @Inject
    Topics topics;

    @Inject
    Replies replies;

    @Inject
    Views views;

    @Inject
    Caller caller;

    /** A topic with a page of its replies; {@link NotFound} when it or the page is not there for the caller. */
    public TopicPage topic(@NotNull String handle, @Min(1) int page, @NotNull Language language) {
        var row = topics.find(handle, language).orElseThrow(NotFound::new);
        var topic = row.topic();
        var opened = views.open(row.opening(), replies.page(topic, page), language);
        var list = new Page<>(opened.replies(), page, Replies.PAGE_SIZE, topic.replyCount());
        if (page > list.pages()) {
            throw new NotFound();
        }
        return new TopicPage(
                row.group().card(),
                topic.handle(),
                views.title(row),
                opened.opening(),
                list,
                row.group().audience(),
                row.group().mine(),
                mayEnter(row));
    }

    private boolean mayEnter(OpeningRow row) {
        return caller.joined().isPresent()
                && !row.group().mine()
                && row.group().group().open();
    }
}
