/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;

/** A field of several lines, on pages without script, whose text is not kept in the session. */
@FacesComponent(value = PrivateArea.TYPE, createTag = true, tagName = "area", namespace = Discretion.NAMESPACE)
public class PrivateArea extends HtmlInputTextarea {

    static final String TYPE = "org.luwte.PrivateArea";

    @Override
    public Object saveState(FacesContext context) {
        Discretion.forget(this);
        return super.saveState(context);
    }
}
