/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared.form;

import jakarta.faces.component.UIInput;

/**
 * What the fields of this package have in common. A field keeps what was typed when another field of the form was wrong, until it
 * can be handed to the page; the state of the page is saved after it was shown, so by then it can be forgotten.
 */
final class Discretion {

    static final String NAMESPACE = "luwte-form";

    private Discretion() {}

    static void forget(UIInput field) {
        field.setSubmittedValue(null);
        if (field.isLocalValueSet()) {
            field.setValue(null);
            field.setLocalValueSet(false);
        }
    }
}
