/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request and an answer by hand, with just what the filters use. */
final class Requests {

    final Map<String, String> requestHeaders = new HashMap<>();
    final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    final Map<String, Object> attributes = new HashMap<>();
    String method = "GET";
    String query;
    Map<String, String[]> parameters = Map.of();
    Principal principal;
    DispatcherType dispatcher = DispatcherType.REQUEST;
    int status = 200;
    String forwardedTo;
    Map<String, String[]> forwardedParameters = Map.of();

    Cookie[] cookies;

    private final String uri;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private String contentType;

    Requests(String uri) {
        this.uri = uri;
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (self, called, arguments) -> switch (called.getName()) {
            case "getRequestURI" -> uri;
            case "getServletPath" -> URLDecoder.decode(uri.replaceAll(";[^/]*", ""), StandardCharsets.UTF_8);
            case "getCookies" -> cookies;
            case "getMethod" -> method;
            case "getQueryString" -> query;
            case "getUserPrincipal" -> principal;
            case "getDispatcherType" -> dispatcher;
            case "getHeader" -> requestHeaders.get((String) arguments[0]);
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getParameterMap" -> parameters;
            case "getParameter" ->
                parameters.containsKey(arguments[0]) ? parameters.get((String) arguments[0])[0] : null;
            case "getRequestDispatcher" -> dispatcherTo((String) arguments[0]);
            default -> null;
        });
    }

    private RequestDispatcher dispatcherTo(String path) {
        return new RequestDispatcher() {
            @Override
            public void forward(ServletRequest request, ServletResponse response) {
                forwardedTo = path;
                forwardedParameters = request.getParameterMap();
            }

            @Override
            public void include(ServletRequest request, ServletResponse response) {
                throw new UnsupportedOperationException();
            }
        };
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (self, called, arguments) -> {
            switch (called.getName()) {
                case "setHeader" -> {
                    headers.remove((String) arguments[0]);
                    if (arguments[1] != null) {
                        headers.put((String) arguments[0], new ArrayList<>(List.of((String) arguments[1])));
                    }
                }
                case "addHeader" ->
                    headers.computeIfAbsent((String) arguments[0], any -> new ArrayList<>())
                            .add((String) arguments[1]);
                case "reset" -> headers.clear();
                case "setStatus", "sendError" -> status = (int) arguments[0];
                case "setContentType" -> contentType = (String) arguments[0];
                case "getContentType" -> {
                    return contentType;
                }
                case "getOutputStream" -> {
                    return new Body(body);
                }
                case "isCommitted" -> {
                    return false;
                }
                default -> {}
            }
            return null;
        });
    }

    /** What the browser would get. */
    String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private static final class Body extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Body(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    String header(String name) {
        var values = headers.get(name);
        return values == null ? null : String.join(" | ", values);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
