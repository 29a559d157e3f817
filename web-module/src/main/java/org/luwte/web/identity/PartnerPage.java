/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.identity.PartnerView;
import org.luwte.identity.boundary.PartnerDesk;

/** The first page of people from a partner organisation. */
@Named
@RequestScoped
public class PartnerPage {

    private PartnerDesk desk;
    private PartnerView overview;

    protected PartnerPage() {} // for the CDI proxy

    @Inject
    public PartnerPage(PartnerDesk desk) {
        this.desk = desk;
    }

    public void load() {
        overview = desk.overview();
    }

    public PartnerView getOverview() {
        return overview;
    }
}
