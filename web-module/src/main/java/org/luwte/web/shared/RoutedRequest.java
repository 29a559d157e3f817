/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request in which the values of the path stand among the parameters, and win over the query. */
class RoutedRequest extends HttpServletRequestWrapper {

    private final Map<String, String> values;

    RoutedRequest(HttpServletRequest request, Map<String, String> values) {
        super(request);
        this.values = values;
    }

    @Override
    public String getParameter(String name) {
        return values.containsKey(name) ? values.get(name) : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return values.containsKey(name) ? new String[] {values.get(name)} : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
        values.forEach((name, value) -> all.put(name, new String[] {value}));
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
