/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.luwte.moderation.RemovalDraft;
import org.luwte.moderation.RemovalFormOld;
import org.luwte.moderation.RemovalReceipt;
import org.luwte.moderation.boundary.RemovalCounter;
import org.luwte.web.shared.RequestValues;

/** Asks to have something removed. The number is shown on the answer itself, once: it stands in no address and in no session. */
@Named
@RequestScoped
public class RemovalPage {

    /** The hidden field with the token of the form. */
    private static final String FORM = "form";

    private RemovalCounter counter;
    private RequestValues values;
    private HttpServletRequest request;
    private String form;
    private String place;
    private String words;
    private String harm;
    private String contact;
    private RemovalReceipt receipt;

    protected RemovalPage() {} // for the CDI proxy

    @Inject
    public RemovalPage(RemovalCounter counter, RequestValues values, HttpServletRequest request) {
        this.counter = counter;
        this.values = values;
        this.request = request;
    }

    public void send() {
        var draft = new RemovalDraft(getForm(), values.language(), place, words, harm, contact);
        try {
            receipt = counter.ask(draft, request.getRemoteAddr());
        } catch (RemovalFormOld old) {
            form = counter.begin();
            throw old;
        }
    }

    /** The token of this form: the one that was sent, so that what is sent twice is one request. */
    public String getForm() {
        if (form == null) {
            form = FacesContext.getCurrentInstance().isPostback()
                    ? values.query(FORM).orElse("")
                    : counter.begin();
        }
        return form;
    }

    /** What whoever asked must keep; {@code null} until it was sent. */
    public RemovalReceipt getReceipt() {
        return receipt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getHarm() {
        return harm;
    }

    public void setHarm(String harm) {
        this.harm = harm;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
