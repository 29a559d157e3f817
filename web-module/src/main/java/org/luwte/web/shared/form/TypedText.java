/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;

/** Takes text as it was meant: line ends as one character, and nothing that can be seen as nothing. */
@FacesConverter(TypedText.ID)
public class TypedText implements Converter<String> {

    static final String ID = "org.luwte.typed";

    /** White space, controls, and characters that only steer others, such as those of zero width. */
    private static final Pattern NOTHING_TO_SEE = Pattern.compile("[\\s\\p{C}\\p{Z}]*");

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null || NOTHING_TO_SEE.matcher(value).matches() ? null : value.replace("\r\n", "\n");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
