/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.community.TopicDraft;
import org.luwte.community.boundary.OwnTexts;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;

/** Where a member deletes a topic of her own, after reading what goes and what stays. */
@Named
@RequestScoped
public class DeleteTopicPage {

    private OwnTexts own;
    private RequestValues values;
    private Redirects redirects;
    private TopicDraft draft;

    protected DeleteTopicPage() {} // for the CDI proxy

    @Inject
    public DeleteTopicPage(OwnTexts own, RequestValues values, Redirects redirects) {
        this.own = own;
        this.values = values;
        this.redirects = redirects;
    }

    public void load() {
        draft = own.topic(values.handle(), values.language());
    }

    public void delete() {
        redirects.to("/group/" + own.deleteTopic(values.handle()), Done.TOPIC_DELETED);
    }

    public TopicDraft getDraft() {
        return draft;
    }
}
