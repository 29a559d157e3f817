/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the error pages show. They need neither database nor session. */
@Named
@RequestScoped
public class ErrorPage {

    /** The fields in which somebody writes, by the end of their names; the site team has each once for a language. */
    private static final Pattern WRITTEN =
            Pattern.compile(".*:(title|text|place|words|harm|answer|(nl|en)(Title|Description|Source|Sources|Name))");

    private HttpServletRequest request;
    private SitePage site;

    protected ErrorPage() {} // for the CDI proxy

    @Inject
    public ErrorPage(HttpServletRequest request, SitePage site) {
        this.request = request;
        this.site = site;
    }

    /** The id under which the fault was logged, or {@code null}. */
    public String getIncident() {
        return request.getAttribute(Faults.INCIDENT) instanceof String id ? id : null;
    }

    /**
     * What the person had typed into a form whose page is no longer known, so that it can be copied. It stands in this one answer
     * and nowhere else.
     */
    public List<String> getKeptTexts() {
        if (!"POST".equals(request.getMethod())) {
            return List.of(); // an address that somebody was led to must not put words here
        }
        return request.getParameterMap().entrySet().stream()
                .filter(field -> WRITTEN.matcher(field.getKey()).matches())
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(field -> field.getValue()[0])
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Whether it was signing in that failed: the identity provider is away, or the person turned back there. */
    public boolean isAtTheDoor() {
        return site.getPath().equals("/enter") || site.getPath().startsWith("/enter/");
    }

    /** Leads a visitor through sign-in to the page; {@code null} where that can't help. */
    public String getSignInUrl() {
        boolean helps =
                !site.getCaller().signedIn() && Route.match(site.getPath()).isPresent();
        return helps ? site.getSignInUrl() : null;
    }
}
