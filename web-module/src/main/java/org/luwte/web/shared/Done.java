/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a page can confirm after a change and a redirect (architecture.md 11b): a short code in the query, never a text. */
public enum Done {
    SIGNED_OUT,
    SESSION_OVER,
    SESSION_ENDED,
    SESSIONS_ENDED,
    JOINED,
    ENTERED,
    LEFT,
    TOPIC,
    REPLY,
    TOPIC_EDITED,
    REPLY_EDITED,
    TOPIC_DELETED,
    REPLY_DELETED,
    BANNED,
    BAN_LIFTED,
    CONTENT_SAVED,
    CONTENT_PUBLISHED,
    CONTENT_SCHEDULED,
    CONTENT_UNSCHEDULED,
    CONTENT_DISCARDED,
    CONTENT_RESUMED,
    CONTENT_COMPARED,
    CONTENT_WITHDRAWN,
    CONTENT_RESTORED,
    HELP_LINE_SAVED,
    HELP_LINE_CHECKED,
    HELP_LINE_REMOVED,
    HELP_LINE_RESTORED,
    REMOVAL_TAKEN,
    REMOVAL_DECIDED,
    REMOVAL_REOPENED,
    EXPLAINED;

    /** As it stands in the query. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the text. */
    public String textKey() {
        return "done." + code();
    }

    /** Whether it is for somebody who is not, or no longer, signed in; everything else is for those who are. */
    boolean goingOut() {
        return this == SIGNED_OUT || this == SESSION_OVER || this == EXPLAINED;
    }

    static Optional<Done> ofCode(String code) {
        return Arrays.stream(values()).filter(done -> done.code().equals(code)).findFirst();
    }
}
