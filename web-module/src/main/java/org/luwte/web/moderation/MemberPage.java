/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.identity.MemberCard;
import org.luwte.moderation.MemberFile;
import org.luwte.moderation.boundary.MemberFiles;
import org.luwte.web.shared.RequestValues;

/** The file of a member: first why, then what. It is shown on the answer itself, once, and kept nowhere. */
@Named
@RequestScoped
public class MemberPage {

    private MemberFiles files;
    private RequestValues values;
    private MemberCard card;
    private MemberFile file;
    private final Reason reason = new Reason();

    protected MemberPage() {} // for the CDI proxy

    @Inject
    public MemberPage(MemberFiles files, RequestValues values) {
        this.files = files;
        this.values = values;
    }

    public void load() {
        getCard();
    }

    public void open() {
        file = files.open(values.handle(), reason.given(), values.language());
    }

    /** Whose file it is. */
    public MemberCard getCard() {
        if (card == null) {
            card = files.member(values.handle());
        }
        return card;
    }

    /** What is kept of her; {@code null} until a reason was given. */
    public MemberFile getFile() {
        return file;
    }

    public Reason getReason() {
        return reason;
    }

    /** As text: a number would be written like an amount. */
    public String getJoinedYear() {
        return String.valueOf(file.registered().joinedYear());
    }
}
