/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.util.Locale;

/** Makes a code or an address of what somebody typed: "Ons kantoor is verhuisd" becomes "ons-kantoor-is-verhuisd". */
@FacesConverter("org.luwte.name")
public class CodeName implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent field, String typed) {
        String name = typed == null ? "" : of(typed);
        return name.isEmpty() ? null : name;
    }

    static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, String name) {
        return name == null ? "" : name;
    }
}
