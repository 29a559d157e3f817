/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Names by which search engines know what a page is (schema.org). They are names only: nothing is fetched there. */
@Named
@ApplicationScoped
public class Schemas {

    public String getArticle() {
        return "https://schema.org/Article";
    }
}
