/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.community.boundary.TopicReading;
import org.luwte.web.shared.RequestValues;

/** A topic with a page of its replies. */
@Named
@RequestScoped
public class TopicPage {

    private TopicReading reading;
    private RequestValues values;
    private org.luwte.community.TopicPage view;

    protected TopicPage() {} // for the CDI proxy

    @Inject
    public TopicPage(TopicReading reading, RequestValues values) {
        this.reading = reading;
        this.values = values;
    }

    public void load() {
        view = reading.topic(values.handle(), values.page(), values.language());
    }

    public org.luwte.community.TopicPage getView() {
        return view;
    }
}
