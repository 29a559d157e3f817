/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.attack;

import org.luwte.stack.SitePages;
import org.luwte.stack.SitePages.Written;
import org.luwte.stack.Writer;

/** Who asks for what is hostile: somebody unknown, or a member with texts of her own. */
public enum Attacker {
    VISITOR,
    MEMBER;

    private static final String GROUP = "eigen-ruimte";
    private static Written texts;

    /** Comes, or comes anew when an attack has signed her out; her texts. */
    public static synchronized Written come() {
        if (texts == null || texts.writer().visitor().get("/me").statusCode() != 200) {
            Writer writer = Writer.in(GROUP);
            String topic = writer.topic(GROUP, "Een stille middag", "Ik zat bij het *water*.");
            texts = new Written(writer, topic, writer.reply(topic, "En nu weer thuis."));
            SitePages.removal(); // so that nothing is made while the addresses of all pages are attacked
        }
        return texts;
    }

    /** The texts of the member. */
    public static synchronized Written texts() {
        return texts == null ? come() : texts;
    }

    /** The request, with the cookies of this one. */
    public RawHttp as(RawHttp request) {
        return this == VISITOR
                ? request
                : request.with("Cookie", texts().writer().visitor().cookieHeader());
    }
}
