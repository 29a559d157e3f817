/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads on after a change: post, redirect, get, so that reloading never does it twice (architecture.md 11b). */
@RequestScoped
public class Redirects {

    private SitePage site;

    protected Redirects() {} // for the CDI proxy

    @Inject
    public Redirects(SitePage site) {
        this.site = site;
    }

    /** To a path in the language of this page. */
    public void to(String path) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(site.url(path));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** To a path, which confirms what was done. */
    public void to(String path, Done done) {
        to(path + "?done=" + done.code());
    }

    /** To a reply on its page of a topic, which confirms what was done. */
    public void to(String path, int page, String replyHandle, Done done) {
        to(path + "?page=" + page + "&done=" + done.code() + "#r-" + replyHandle);
    }
}
