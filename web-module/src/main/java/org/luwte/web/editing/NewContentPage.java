/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.luwte.content.ItemKind;
import org.luwte.content.ItemLine;
import org.luwte.content.boundary.ContentDesk;
import org.luwte.content.boundary.ContentShelf;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;

/** Where the site team begins an item: its code and its kind, which never change. */
@Named
@RequestScoped
public class NewContentPage {

    private ContentShelf shelf;
    private ContentDesk desk;
    private RequestValues values;
    private Redirects redirects;
    private List<ItemLine> items = List.of();
    private String code;
    private String kind;

    protected NewContentPage() {} // for the CDI proxy

    @Inject
    public NewContentPage(ContentShelf shelf, ContentDesk desk, RequestValues values, Redirects redirects) {
        this.shelf = shelf;
        this.desk = desk;
        this.values = values;
        this.redirects = redirects;
    }

    public void load() {
        items = shelf.items(values.language());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            kind = values.query("kind").filter(getKinds()::contains).orElse(null);
        }
    }

    public void create() {
        desk.create(code, ItemKind.valueOf(kind));
        redirects.to("/desk/content/" + code, Done.CONTENT_SAVED);
    }

    /** What there is, so that nobody begins the same once more. */
    public List<ItemLine> getItems() {
        return items;
    }

    /** What can be begun; the site has the menus that it has. */
    public List<String> getKinds() {
        return Arrays.stream(ItemKind.values())
                .filter(known -> known != ItemKind.MENU)
                .map(ItemKind::name)
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
