/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.community.EditReply;
import org.luwte.community.EditedMeanwhile;
import org.luwte.community.ReplyDraft;
import org.luwte.community.ReplyPlace;
import org.luwte.community.boundary.OwnTexts;
import org.luwte.community.boundary.Writing;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;

/** Where a member changes a reply of her own. */
@Named
@RequestScoped
public class EditReplyPage {

    private OwnTexts own;
    private Writing writing;
    private RequestValues values;
    private Redirects redirects;
    private ReplyDraft draft;
    private Edit edit = new Edit();

    protected EditReplyPage() {} // for the CDI proxy

    @Inject
    public EditReplyPage(OwnTexts own, Writing writing, RequestValues values, Redirects redirects) {
        this.own = own;
        this.writing = writing;
        this.values = values;
        this.redirects = redirects;
    }

    /** Fills the form with what is stored, but only the first time: afterwards it holds what the person types. */
    public void load() {
        draft = own.reply(values.handle(), values.language());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            edit.begin(draft.version(), null, draft.text());
        }
    }

    /** Shows the text as it will look; nothing is kept. */
    public void look() {
        edit.setPreview(writing.preview(edit.getText()));
    }

    public void send() {
        ReplyPlace place;
        try {
            place = own.editReply(new EditReply(values.handle(), edit.getVersion(), edit.getText()));
        } catch (EditedMeanwhile clash) {
            var stored = own.reply(values.handle(), values.language());
            edit.meanwhile(stored.version(), stored.text());
            throw clash;
        }
        redirects.to("/topic/" + place.topicHandle(), place.page(), place.replyHandle(), Done.REPLY_EDITED);
    }

    public ReplyDraft getDraft() {
        return draft;
    }

    public Edit getEdit() {
        return edit;
    }
}
