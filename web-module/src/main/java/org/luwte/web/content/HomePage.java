/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.luwte.content.ItemKind;
import org.luwte.content.PageCard;
import org.luwte.content.PageView;
import org.luwte.content.boundary.Pages;
import org.luwte.web.shared.RequestValues;

/** The home page: what happened, who can help, what is new. */
@Named
@RequestScoped
public class HomePage {

    private Pages pages;
    private RequestValues values;
    private List<PageCard> situations;
    private List<PageView> announcements;
    private List<PageView> blocks;

    protected HomePage() {} // for the CDI proxy

    @Inject
    public HomePage(Pages pages, RequestValues values) {
        this.pages = pages;
        this.values = values;
    }

    public void load() {
        situations = pages.cards(ItemKind.PATH, values.language());
        announcements = pages.parts(ItemKind.ANNOUNCEMENT, values.language());
        blocks = pages.parts(ItemKind.BLOCK, values.language());
    }

    public List<PageCard> getSituations() {
        return situations;
    }

    public List<PageView> getAnnouncements() {
        return announcements;
    }

    public List<PageView> getBlocks() {
        return blocks;
    }
}
