/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request in which the values of the path stand among the parameters, and win over the query. What would make Faces take it for a
 * sent form is there only when it was sent: a link must not press a button.
 */
class RoutedRequest extends HttpServletRequestWrapper {

    private static final String OF_FACES = "jakarta.faces.";

    private final Map<String, String> values;
    private final boolean sent;

    RoutedRequest(HttpServletRequest request, Map<String, String> values) {
        super(request);
        this.values = values;
        this.sent = request.getMethod().equals("POST");
    }

    private boolean hidden(String name) {
        return !sent && name.startsWith(OF_FACES);
    }

    @Override
    public String getParameter(String name) {
        if (hidden(name)) {
            return null;
        }
        return values.containsKey(name) ? values.get(name) : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        if (hidden(name)) {
            return null;
        }
        return values.containsKey(name) ? new String[] {values.get(name)} : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
        all.keySet().removeIf(this::hidden);
        values.forEach((name, value) -> all.put(name, new String[] {value}));
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
