/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;

/** One of several whose choice is not kept in the session. */
@FacesComponent(value = PrivateChoice.TYPE, createTag = true, tagName = "choice", namespace = Discretion.NAMESPACE)
public class PrivateChoice extends HtmlSelectOneRadio {

    static final String TYPE = "org.luwte.PrivateChoice";

    @Override
    public Object saveState(FacesContext context) {
        Discretion.forget(this);
        return super.saveState(context);
    }
}
