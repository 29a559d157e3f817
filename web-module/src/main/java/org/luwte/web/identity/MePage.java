/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.luwte.community.OwnCounts;
import org.luwte.community.boundary.OwnTexts;
import org.luwte.identity.Function;
import org.luwte.identity.MeView;
import org.luwte.identity.Roles;
import org.luwte.identity.boundary.OwnProfile;
import org.luwte.web.shared.Visit;

/** The page on which a member sees herself; staff who are no members see which functions they hold. */
@Named
@RequestScoped
public class MePage {

    private HttpServletRequest request;
    private Visit visit;
    private OwnProfile profile;
    private OwnTexts texts;
    private MeView me;
    private OwnCounts counts;

    protected MePage() {} // for the CDI proxy

    @Inject
    public MePage(HttpServletRequest request, Visit visit, OwnProfile profile, OwnTexts texts) {
        this.request = request;
        this.visit = visit;
        this.profile = profile;
        this.texts = texts;
    }

    public void load() {
        if (visit.caller().joined() || !staff()) {
            me = profile.me();
            counts = texts.counts();
        }
    }

    private boolean staff() {
        return request.isUserInRole(Roles.STAFF) || request.isUserInRole(Roles.ADMINISTRATOR);
    }

    /** The member; {@code null} for staff who are none. */
    public MeView getMe() {
        return me;
    }

    public List<Function> getFunctions() {
        return visit.caller().functions();
    }

    /** As text: a number would be written like an amount. */
    public String getJoinedYear() {
        return String.valueOf(me.joinedYear());
    }

    public OwnCounts getCounts() {
        return counts;
    }
}
