/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.luwte.content.ImportReport;
import org.luwte.content.boundary.ContentShelf;
import org.luwte.web.shared.RequestValues;
import org.luwte.web.shared.Texts;

/** All content as files, out and in. What came of an import is shown on the answer itself, once. */
@Named
@RequestScoped
public class ContentFilesPage {

    static final String REPORT = "org.luwte.import.report";
    static final String REFUSAL = "org.luwte.import.refusal";

    private ContentShelf shelf;
    private RequestValues values;
    private HttpServletRequest request;
    private int count;

    protected ContentFilesPage() {} // for the CDI proxy

    @Inject
    public ContentFilesPage(ContentShelf shelf, RequestValues values, HttpServletRequest request) {
        this.shelf = shelf;
        this.values = values;
        this.request = request;
    }

    public void load() {
        count = shelf.items(values.language()).size();
    }

    public int getCount() {
        return count;
    }

    /** What came of the import that was just made; {@code null} when none was. */
    public ImportReport getReport() {
        return (ImportReport) request.getAttribute(REPORT);
    }

    /** Why an import was not made; {@code null} when none was refused. */
    public String getRefusal() {
        return request.getAttribute(REFUSAL) instanceof String key
                ? Texts.of("refusals", values.language()).get(key)
                : null;
    }
}
