/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.community.Visibility;
import org.luwte.content.ItemView;
import org.luwte.content.PageView;
import org.luwte.content.boundary.ContentShelf;
import org.luwte.web.content.ContentPage;
import org.luwte.web.shared.RequestValues;

/** A version of an item as readers would see it, in the language of the address. */
@Named
@RequestScoped
public class ContentPreviewPage {

    private static final String MEMBER = "member";

    private ContentShelf shelf;
    private RequestValues values;
    private ContentPage reader;
    private ItemView item;
    private int number;
    private PageView page;

    protected ContentPreviewPage() {} // for the CDI proxy

    @Inject
    public ContentPreviewPage(ContentShelf shelf, ContentPage reader, RequestValues values) {
        this.shelf = shelf;
        this.reader = reader;
        this.values = values;
    }

    public void load() {
        item = shelf.item(values.handle());
        number = values.number("version").orElse(item.number());
        page = shelf.preview(values.handle(), number, values.language());
        reader.show(page, group -> isMember() || group.visibility() == Visibility.PUBLIC);
    }

    public ItemView getItem() {
        return item;
    }

    public int getNumber() {
        return number;
    }

    public PageView getPage() {
        return page;
    }

    /** Whether it is looked at as a member would; otherwise as a visitor. */
    public boolean isMember() {
        return values.query("as").filter(MEMBER::equals).isPresent();
    }

    /** Whether those it is looked at for would see it at all. */
    public boolean isShown() {
        return item.versions().stream()
                .filter(version -> version.number() == number)
                .anyMatch(version -> version.audience().includes(isMember()));
    }
}
