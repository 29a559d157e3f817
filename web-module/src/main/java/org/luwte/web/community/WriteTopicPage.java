/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.community.GroupCard;
import org.luwte.community.WriteTopic;
import org.luwte.community.boundary.Writing;
import org.luwte.shared.Ids;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;

/** Where a member writes a topic. */
@Named
@RequestScoped
public class WriteTopicPage {

    private Writing writing;
    private RequestValues values;
    private Ids ids;
    private Redirects redirects;
    private GroupCard group;
    private String title;
    private String text;
    private String preview;
    private String draft;

    protected WriteTopicPage() {} // for the CDI proxy

    @Inject
    public WriteTopicPage(Writing writing, RequestValues values, Redirects redirects, Ids ids) {
        this.writing = writing;
        this.values = values;
        this.redirects = redirects;
        this.ids = ids;
    }

    public void load() {
        group = writing.groupToWrite(values.handle(), values.language());
    }

    /** Shows the text as it will look; nothing is kept. */
    public void look() {
        preview = writing.preview(text);
    }

    public void send() {
        String handle = writing.writeTopic(new WriteTopic(values.handle(), title, text, draft));
        redirects.to("/topic/" + handle, Done.TOPIC);
    }

    public GroupCard getGroup() {
        return group;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Names what is being written, so that it is stored once when it is sent twice; it travels in a hidden field. */
    public String getDraft() {
        if (draft == null) {
            draft = ids.handle();
        }
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public String getPreview() {
        return preview;
    }
}
