/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody without a screen: keeps the cookies of each origin, as a browser on localhost would, and follows only when told. */
public final class HttpVisitor {

    private static final int MOST_REDIRECTS = 12;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** What an address carries that lets somebody in or goes on with a sign-in. */
    private static final Pattern SECRET = Pattern.compile(
            "[?&](?:code|state|nonce|session_state|session_code|execution|tab_id)=([A-Za-z0-9._~-]{8,})");

    private static final Pattern OVER = Pattern.compile("(?i);\\s*(max-age=0(;|$)|expires=thu, 01[- ]jan[- ]1970)");
    private static final Pattern PATH = Pattern.compile("(?i);\\s*path=(/[^;]*)");

    private final String baseUrl;

    /** By origin and path. */
    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();

    private final List<String> secrets = new ArrayList<>();
    private final Map<String, String> lastSet = new LinkedHashMap<>();

    public HttpVisitor(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** One at the site of the running stack. */
    public static HttpVisitor atSite() {
        return new HttpVisitor(TestStack.get().baseUrl());
    }

    public HttpResponse<String> get(String address) {
        return get(address, Map.of());
    }

    public HttpResponse<String> get(String address, Map<String, String> headers) {
        return send(request(address, headers).GET());
    }

    /** Sends a form of the site itself, with the header by which browsers say so. */
    public HttpResponse<String> post(String address, Map<String, String> form) {
        return post(address, form, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    public HttpResponse<String> post(String address, Map<String, String> form, Map<String, String> headers) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(address, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends something that is no form. */
    public HttpResponse<String> send(
            String method, String address, String type, String body, Map<String, String> headers) {
        return send(request(address, headers)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Follows redirects to the page at their end. */
    public HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> last = response;
        for (int hop = 0; last.statusCode() / 100 == 3 && hop < MOST_REDIRECTS; hop++) {
            last = get(location(last).toString());
        }
        return last;
    }

    /** Where an answer redirects to, absolute. */
    public static URI location(HttpResponse<?> response) {
        return response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
    }

    /** A cookie of the site as it was last set, with all that the site said of it. */
    public String setCookie(String name) {
        return lastSet.get(name);
    }

    /** The value of the site's cookie, or {@code null}. */
    public String cookie(String name) {
        return cookies.getOrDefault(baseUrl + "/", Map.of()).get(name);
    }

    /** Puts a cookie of the site into the jar, as somebody with other people's cookies could. */
    public void plant(String name, String value) {
        cookies.computeIfAbsent(baseUrl + "/", key -> new LinkedHashMap<>()).put(name, value);
    }

    /** Somebody with all the cookies of this one, as they are now. */
    public HttpVisitor copy() {
        HttpVisitor other = new HttpVisitor(baseUrl);
        cookies.forEach((place, jar) -> other.cookies.put(place, new LinkedHashMap<>(jar)));
        return other;
    }

    /** Somebody at the same browser of whom the site knows nothing any more, but other origins may. */
    public HttpVisitor withoutCookiesOfTheSite() {
        HttpVisitor other = new HttpVisitor(baseUrl);
        cookies.forEach((place, jar) -> {
            if (!place.startsWith(baseUrl)) {
                other.cookies.put(place, new LinkedHashMap<>(jar));
            }
        });
        return other;
    }

    /** The same browser, but the identity provider knows nothing of it any more. */
    public HttpVisitor withCookiesOfTheSiteOnly() {
        HttpVisitor other = new HttpVisitor(baseUrl);
        cookies.forEach((place, jar) -> {
            if (place.startsWith(baseUrl)) {
                other.cookies.put(place, new LinkedHashMap<>(jar));
            }
        });
        return other;
    }

    /** What a request to the site would carry as its {@code Cookie} header. */
    public String cookieHeader() {
        return header(URI.create(baseUrl + "/"));
    }

    private HttpRequest.Builder request(String address, Map<String, String> headers) {
        URI uri = URI.create(address.startsWith("/") ? baseUrl + address : address);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
        headers.forEach(request::setHeader);
        String own = header(uri);
        if (!own.isEmpty()) {
            request.setHeader("Cookie", own);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            remember(response);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Every value that was meant for this browser alone: of cookies, and of the addresses it was led to. */
    public List<String> secrets() {
        return List.copyOf(secrets);
    }

    private void remember(HttpResponse<String> response) {
        response.headers()
                .firstValue("Location")
                .ifPresent(address -> SECRET.matcher(address).results().forEach(found -> secrets.add(found.group(1))));
        for (String line : response.headers().allValues("Set-Cookie")) {
            Matcher path = PATH.matcher(line);
            String place = origin(response.uri()) + (path.find() ? path.group(1) : defaultPath(response.uri()));
            Map<String, String> jar = cookies.computeIfAbsent(place, key -> new LinkedHashMap<>());
            String[] pair = line.split(";", 2)[0].split("=", 2);
            if (response.uri().toString().startsWith(baseUrl)) {
                lastSet.put(pair[0], line);
            }
            if (pair[1].isEmpty() || OVER.matcher(line).find()) {
                jar.remove(pair[0]);
            } else {
                jar.put(pair[0], pair[1]);
                secrets.add(pair[1].replaceAll("\\.node\\d+$", ""));
            }
        }
    }

    private String header(URI uri) {
        return cookies.entrySet().stream()
                .filter(jar -> matches(jar.getKey(), origin(uri) + uri.getPath()))
                .flatMap(jar -> jar.getValue().entrySet().stream())
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Where a cookie belongs that names no path (RFC 6265, 5.1.4). */
    private static String defaultPath(URI uri) {
        int end = uri.getPath().lastIndexOf('/');
        return end <= 0 ? "/" : uri.getPath().substring(0, end);
    }

    /** Whether a cookie of this place goes with a request to that one: {@code /en} is no part of {@code /enter}. */
    private static boolean matches(String place, String asked) {
        return asked.equals(place) || asked.startsWith(place.endsWith("/") ? place : place + "/");
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
