/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.balancer;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of one language, in memory; whole in itself, so that showing it needs nothing else. */
final class DownPage {

    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern KEPT = Pattern.compile("<!--kept-->(.*?)<!--/kept-->", Pattern.DOTALL);
    private static final Pattern FIELDS = Pattern.compile("<!--fields (aria-label=\"[^\"]*\")-->");
    private static final String ADDRESS = "<!--address-->";

    /** Texts that a person wrote are shown; what is shorter and has no space travels unseen. */
    private static final int LONG = 40;

    /** By then a node that was lost is out of the way. */
    private static final String SECONDS = "10";

    private final String page;
    private final String policy;

    private DownPage(String page) {
        this.page = page;
        this.policy = AnswerHeaders.policy(hash(STYLE, page), hash(SCRIPT, page));
    }

    /** The pages in a folder, by their language. */
    static Map<String, DownPage> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toUnmodifiableMap(
                    file -> file.getFileName().toString().replace(".html", ""), DownPage::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DownPage read(Path file) {
        try {
            return new DownPage(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers with the page, and in it the form that nobody took, if there was one. */
    void answer(HttpServerExchange exchange, byte[] form) {
        AnswerHeaders.set(exchange, policy);
        exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        exchange.getResponseHeaders().put(Headers.RETRY_AFTER, SECONDS);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html;charset=UTF-8");
        exchange.getResponseSender().send(with(exchange, form), StandardCharsets.UTF_8);
    }

    private String with(HttpServerExchange exchange, byte[] form) {
        Matcher kept = KEPT.matcher(page);
        if (form == null) {
            return kept.replaceFirst("");
        }
        String address =
                exchange.getRequestURI() + (exchange.getQueryString().isEmpty() ? "" : "?" + exchange.getQueryString());
        return kept.replaceFirst(block -> {
            String filled = FIELDS.matcher(block.group(1))
                    .replaceFirst(label -> Matcher.quoteReplacement(fields(BackSoon.text(form), label.group(1))));
            return Matcher.quoteReplacement(filled.replace(ADDRESS, escape(address)));
        });
    }

    private static String fields(String form, String label) {
        StringBuilder html = new StringBuilder();
        for (String field : form.split("&")) {
            String[] pair = field.split("=", 2);
            String name = escape(decode(pair[0]));
            String value = pair.length == 2 ? decode(pair[1]) : "";
            if (value.length() > LONG && !name.startsWith("jakarta.faces.") || value.contains(" ")) {
                html.append("<div class=\"field\"><textarea rows=\"6\" readonly ")
                        .append(label)
                        .append(" name=\"")
                        .append(name)
                        // A browser drops the first line break after the tag.
                        .append("\">\n")
                        .append(escape(value))
                        .append("</textarea></div>\n");
            } else {
                html.append("<input type=\"hidden\" name=\"")
                        .append(name)
                        .append("\" value=\"")
                        .append(escape(value))
                        .append("\">\n");
            }
        }
        return html.toString();
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String hash(Pattern element, String page) {
        Matcher found = element.matcher(page);
        if (!found.find()) {
            return "'none'";
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(found.group(1).getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
