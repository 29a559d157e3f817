/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.community.ReplyDraft;
import org.luwte.community.boundary.OwnTexts;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;

/** Where a member deletes a reply of her own, after reading what goes and what stays. */
@Named
@RequestScoped
public class DeleteReplyPage {

    private OwnTexts own;
    private RequestValues values;
    private Redirects redirects;
    private ReplyDraft draft;

    protected DeleteReplyPage() {} // for the CDI proxy

    @Inject
    public DeleteReplyPage(OwnTexts own, RequestValues values, Redirects redirects) {
        this.own = own;
        this.values = values;
        this.redirects = redirects;
    }

    public void load() {
        draft = own.reply(values.handle(), values.language());
    }

    public void delete() {
        var place = own.deleteReply(values.handle());
        redirects.to("/topic/" + place.topicHandle(), place.page(), place.replyHandle(), Done.REPLY_DELETED);
    }

    public ReplyDraft getDraft() {
        return draft;
    }
}
