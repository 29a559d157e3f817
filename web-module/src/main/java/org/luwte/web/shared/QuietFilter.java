/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.luwte.vault.AddressSeals;

/**
 * In quiet mode opens the address that was asked for, and conceals every address of the answer: in pages, in texts of people, in forms
 * and in redirects (docs/adr/0050). It stands first, so that nothing else has to know of it.
 */
public class QuietFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private transient AddressSeals seals;

    protected QuietFilter() {} // for the container

    @Inject
    public QuietFilter(AddressSeals seals) {
        this.seals = seals;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Quiet> quiet = BrowserNote.QUIET.of(request).flatMap(seals::of).map(Quiet::new);
        if (quiet.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        quiet.get().settle(request);
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            quiet.get().open(request);
        }
        var answer = new QuietAnswer(response, quiet.get());
        chain.doFilter(request, answer);
        answer.finish();
    }
}
