/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.identity.DeskView;
import org.luwte.identity.boundary.Desk;

/** The first page of the staff. */
@Named
@RequestScoped
public class DeskPage {

    private Desk desk;
    private DeskView overview;

    protected DeskPage() {} // for the CDI proxy

    @Inject
    public DeskPage(Desk desk) {
        this.desk = desk;
    }

    public void load() {
        overview = desk.overview();
    }

    public DeskView getOverview() {
        return overview;
    }
}
