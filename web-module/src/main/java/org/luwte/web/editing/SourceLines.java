/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.luwte.content.Source;

/** Says beside the field that a line names no source. The words stand at the field. */
@FacesValidator("org.luwte.sources")
public class SourceLines implements Validator<String> {

    @Override
    public void validate(FacesContext context, UIComponent field, String lines) {
        if (lines != null && !Source.valid(lines)) {
            throw new ValidatorException(new FacesMessage());
        }
    }
}
