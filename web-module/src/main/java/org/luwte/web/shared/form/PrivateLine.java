/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.context.FacesContext;

/** A field of one line whose text is not kept in the session. */
@FacesComponent(value = PrivateLine.TYPE, createTag = true, tagName = "line", namespace = Discretion.NAMESPACE)
public class PrivateLine extends HtmlInputText {

    static final String TYPE = "org.luwte.PrivateLine";

    @Override
    public Object saveState(FacesContext context) {
        Discretion.forget(this);
        return super.saveState(context);
    }
}
