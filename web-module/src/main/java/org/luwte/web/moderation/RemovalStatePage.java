/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.luwte.moderation.RemovalState;
import org.luwte.moderation.boundary.RemovalCounter;

/** How far a request is, for whoever has its number. The number is sent and never stands in an address. */
@Named
@RequestScoped
public class RemovalStatePage {

    private RemovalCounter counter;
    private HttpServletRequest request;
    private String number;
    private RemovalState state;

    protected RemovalStatePage() {} // for the CDI proxy

    @Inject
    public RemovalStatePage(RemovalCounter counter, HttpServletRequest request) {
        this.counter = counter;
        this.request = request;
    }

    public void look() {
        state = counter.state(number, request.getRemoteAddr());
    }

    /** {@code null} until a number was right. */
    public RemovalState getState() {
        return state;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
