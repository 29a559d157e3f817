/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/**
 * What the address of the page says. Read from the request, not from view parameters: so it is the same on a first request, a post
 * and a partial one.
 */
@RequestScoped
public class RequestValues {

    private static final String NUMBER = "[1-9][0-9]{0,5}";

    private HttpServletRequest request;

    protected RequestValues() {} // for the CDI proxy

    @Inject
    public RequestValues(HttpServletRequest request) {
        this.request = request;
    }

    private Optional<String> ofPath(String name) {
        return Route.match(SiteAddress.of(request).path())
                .map(match -> match.values().get(name));
    }

    /** The handle in the path. */
    public String handle() {
        return ofPath("handle").orElseThrow(NotFound::new);
    }

    /** The code in the path. */
    public String code() {
        return ofPath("code").orElseThrow(NotFound::new);
    }

    /** The number of the page of a list; anything but a number is the first. */
    public int page() {
        return number("page").orElse(1);
    }

    /** A number in the query; what is no number is not there. */
    public Optional<Integer> number(String name) {
        return query(name).filter(text -> text.matches(NUMBER)).map(Integer::valueOf);
    }

    /** A value of the query. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    public Language language() {
        return SiteAddress.of(request).language();
    }
}
