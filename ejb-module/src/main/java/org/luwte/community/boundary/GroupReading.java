/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.luwte.community.GroupCard;
import org.luwte.community.GroupPage;
import org.luwte.community.control.GroupRow;
import org.luwte.community.control.Groups;
import org.luwte.community.control.Topics;
import org.luwte.community.control.Views;
import org.luwte.identity.Caller;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Standing;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;
import org.luwte.shared.Page;

/** Reading groups: everybody, each as far as the visibility of a group goes. A hidden group does not exist for others. */
@Stateless
@PermitAll
@RequiresStanding(Standing.ANYONE)
public class GroupReading {

    /** Topics on one page of a group. */
    private static final int PAGE_SIZE = 20;

    @Inject
    Groups groups;

    @Inject
    Topics topics;

    @Inject
    Views views;

    @Inject
    Caller caller;

    /** The groups the caller may see, her own first. */
    public List<GroupCard> groups(@NotNull Language language) {
        return groups.all(language).stream().map(GroupRow::card).toList();
    }

    /** A group with a page of its topics; {@link NotFound} when it or the page is not there for the caller. */
    public GroupPage group(@NotNull String handle, @Min(1) int page, @NotNull Language language) {
        var row = groups.find(handle, language).orElseThrow(NotFound::new);
        var cards = views.cards(topics.page(row.group(), page, PAGE_SIZE));
        var list = new Page<>(cards, page, PAGE_SIZE, row.group().topicCount());
        if (page > list.pages()) {
            throw new NotFound();
        }
        boolean joined = caller.joined().isPresent();
        return new GroupPage(
                row.card(),
                list,
                row.audience(),
                joined && !row.mine() && row.group().open(),
                row.mine(),
                row.mine());
    }
}
