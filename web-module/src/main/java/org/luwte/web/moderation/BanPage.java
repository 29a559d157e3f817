/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.luwte.identity.BanOrder;
import org.luwte.identity.boundary.Sanctions;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;

/** The part of a member's file in which somebody of the staff keeps her from taking part, or lets her back. */
@Named
@RequestScoped
public class BanPage {

    private MemberPage page;
    private Sanctions sanctions;
    private Redirects redirects;
    private String told;
    private LocalDate until;
    private final Reason reason = new Reason();

    protected BanPage() {} // for the CDI proxy

    @Inject
    public BanPage(MemberPage page, Sanctions sanctions, Redirects redirects) {
        this.page = page;
        this.sanctions = sanctions;
        this.redirects = redirects;
    }

    public void ban() {
        sanctions.ban(page.getCard().id(), new BanOrder(told, until), reason.given());
        redirects.to("/desk/member/" + page.getCard().handle(), Done.BANNED);
    }

    public void lift() {
        sanctions.lift(page.getCard().id());
        redirects.to("/desk/member/" + page.getCard().handle(), Done.BAN_LIFTED);
    }

    /** The last day of the ban that runs; {@code null} when none does. */
    public LocalDate getRuns() {
        return sanctions.until(page.getCard().id()).orElse(null);
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Reason getReason() {
        return reason;
    }
}
