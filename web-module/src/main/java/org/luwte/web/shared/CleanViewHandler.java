/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets forms post to the clean address of their page, in its language (architecture.md 11b). */
public class CleanViewHandler extends ViewHandlerWrapper {

    public CleanViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return Route.ofView(viewId)
                .map(route -> address(context, route))
                .orElseGet(() -> super.getActionURL(context, viewId));
    }

    private static String address(FacesContext context, Route route) {
        var external = context.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        Map<String, String> parameters = external.getRequestParameterMap();
        Map<String, String> values = route.names().stream()
                .filter(parameters::containsKey)
                .collect(Collectors.toMap(name -> name, parameters::get));
        return SiteAddress.inLanguage(SiteAddress.of(request).language(), route.path(values));
    }
}
