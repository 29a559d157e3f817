/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.luwte.moderation.RemovalLine;
import org.luwte.moderation.boundary.RemovalDesk;

/** The requests that wait for the staff, and those that are decided. */
@Named
@RequestScoped
public class RemovalListPage {

    private RemovalDesk desk;
    private List<RemovalLine> open = List.of();
    private List<RemovalLine> decided = List.of();

    protected RemovalListPage() {} // for the CDI proxy

    @Inject
    public RemovalListPage(RemovalDesk desk) {
        this.desk = desk;
    }

    public void load() {
        open = desk.open();
        decided = desk.decided();
    }

    public List<RemovalLine> getOpen() {
        return open;
    }

    public List<RemovalLine> getDecided() {
        return decided;
    }
}
