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
import org.luwte.web.shared.RequestValues;

/** The part of a member's file in which somebody of the staff keeps her from taking part, or lets her back. */
@Named
@RequestScoped
public class BanPage {

    /** The form that lets somebody back; it is sent under this name. */
    private static final String LIFT = "lift";

    private MemberPage page;
    private Sanctions sanctions;
    private Redirects redirects;
    private RequestValues values;
    private String told;
    private LocalDate until;
    private final Reason reason = new Reason();
    private final Reason liftReason = new Reason();

    protected BanPage() {} // for the CDI proxy

    @Inject
    public BanPage(MemberPage page, Sanctions sanctions, Redirects redirects, RequestValues values) {
        this.page = page;
        this.sanctions = sanctions;
        this.redirects = redirects;
        this.values = values;
    }

    public void ban() {
        sanctions.ban(page.getCard().id(), new BanOrder(told, until), reason.given());
        redirects.to("/desk/member/" + page.getCard().handle(), Done.BANNED);
    }

    public void lift() {
        sanctions.lift(page.getCard().id(), liftReason.given());
        redirects.to("/desk/member/" + page.getCard().handle(), Done.BAN_LIFTED);
    }

    /** The last day of the ban that runs, as the file tells; {@code null} when none does or the file is closed. */
    public LocalDate getRuns() {
        return page.getFile() == null ? null : page.getFile().registered().bannedUntil();
    }

    /** Whether the way back is shown: the file says that a ban runs, or it said so and this is what was sent from there. */
    public boolean isLifting() {
        return getRuns() != null || values.query(LIFT).isPresent();
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

    public Reason getLiftReason() {
        return liftReason;
    }
}
