/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The error summary on top of a form, each line leading to its field (experience.md 2). */
@Named
@RequestScoped
public class FormErrors {

    /**
     * What must be put right.
     *
     * @param target the id of the field; {@code null} when it is about the whole form
     */
    public record ErrorLine(String target, String text) {}

    public boolean isAny() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    /** All lines, in the order of the fields. */
    public List<ErrorLine> getLines() {
        var context = FacesContext.getCurrentInstance();
        List<ErrorLine> lines = new ArrayList<>();
        context.getClientIdsWithMessages()
                .forEachRemaining(id -> context.getMessageList(id)
                        .forEach(message -> lines.add(new ErrorLine(id, message.getSummary()))));
        return lines;
    }
}
