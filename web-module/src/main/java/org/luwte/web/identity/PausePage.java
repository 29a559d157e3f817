/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.identity.BanView;
import org.luwte.identity.boundary.OwnBan;

/** Tells a member who may not take part for now why, until when, and what she can do about it. */
@Named
@RequestScoped
public class PausePage {

    private OwnBan own;
    private BanView ban;

    protected PausePage() {} // for the CDI proxy

    @Inject
    public PausePage(OwnBan own) {
        this.own = own;
    }

    public void load() {
        ban = own.current();
    }

    public BanView getBan() {
        return ban;
    }
}
