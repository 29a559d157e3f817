/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.consent;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The names offered on the page where one chooses a pseudonym. They are kept as long as that page, because they are made anew each
 * time and the one chosen must still be among them when it is sent. What was chosen is not kept.
 */
@ViewScoped
public class Suggestions implements Serializable {

    private static final long serialVersionUID = 1L;

    private ArrayList<String> names;

    List<String> names(Supplier<List<String>> fresh) {
        if (names == null) {
            names = new ArrayList<>(fresh.get());
        }
        return List.copyOf(names);
    }
}
