/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.community.ReplyContext;
import org.luwte.community.WriteReply;
import org.luwte.community.boundary.Writing;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;

/** Where a member writes a reply. */
@Named
@RequestScoped
public class WriteReplyPage {

    private Writing writing;
    private RequestValues values;
    private Redirects redirects;
    private ReplyContext topic;
    private String text;
    private String preview;

    protected WriteReplyPage() {} // for the CDI proxy

    @Inject
    public WriteReplyPage(Writing writing, RequestValues values, Redirects redirects) {
        this.writing = writing;
        this.values = values;
        this.redirects = redirects;
    }

    public void load() {
        topic = writing.topicToReply(values.handle(), values.language());
    }

    /** Shows the text as it will look; nothing is kept. */
    public void look() {
        preview = writing.preview(text);
    }

    public void send() {
        var place = writing.writeReply(new WriteReply(values.handle(), text));
        redirects.to("/topic/" + place.topicHandle(), place.page(), place.replyHandle(), Done.REPLY);
    }

    public ReplyContext getTopic() {
        return topic;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPreview() {
        return preview;
    }
}
