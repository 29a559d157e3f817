/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.community.OwnCounts;
import org.luwte.community.boundary.OwnTexts;
import org.luwte.identity.MeView;
import org.luwte.identity.boundary.OwnProfile;

/** The page on which a member sees herself. */
@Named
@RequestScoped
public class MePage {

    private OwnProfile profile;
    private OwnTexts texts;
    private MeView me;
    private OwnCounts counts;

    protected MePage() {} // for the CDI proxy

    @Inject
    public MePage(OwnProfile profile, OwnTexts texts) {
        this.profile = profile;
        this.texts = texts;
    }

    public void load() {
        me = profile.me();
        counts = texts.counts();
    }

    public MeView getMe() {
        return me;
    }

    /** As text: a number would be written like an amount. */
    public String getJoinedYear() {
        return String.valueOf(me.joinedYear());
    }

    public OwnCounts getCounts() {
        return counts;
    }
}
