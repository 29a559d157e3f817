/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import org.primefaces.component.inputtextarea.InputTextarea;

/** A field of many lines whose text is not kept in the session. */
@FacesComponent(value = PrivateText.TYPE, createTag = true, tagName = "text", namespace = Discretion.NAMESPACE)
public class PrivateText extends InputTextarea {

    static final String TYPE = "org.luwte.PrivateText";

    @Override
    public Object saveState(FacesContext context) {
        Discretion.forget(this);
        return super.saveState(context);
    }
}
