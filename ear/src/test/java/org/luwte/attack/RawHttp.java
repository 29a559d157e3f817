/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.luwte.stack.TestStack;

/** Sends bytes as they are, because a decent client refuses to send what an attacker does. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 30_000;

    private final String method;
    private final String target;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> more = new ArrayList<>();
    private byte[] body;

    private RawHttp(String method, String target) {
        this.method = method;
        this.target = target;
        URI site = URI.create(TestStack.get().baseUrl());
        headers.put("Host", site.getAuthority());
        headers.put("Accept", "text/html");
    }

    /** A request for a target that goes out as it is written here. */
    public static RawHttp of(String method, String target) {
        return new RawHttp(method, target);
    }

    public static RawHttp get(String target) {
        return of("GET", target);
    }

    /** A form of the site itself. */
    public static RawHttp post(String target, String form) {
        return of("POST", target)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .with("Sec-Fetch-Site", "same-origin")
                .body(form.getBytes(StandardCharsets.UTF_8));
    }

    /** Sets a header. */
    public RawHttp with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Adds a line as it is. */
    public RawHttp line(String line) {
        more.add(line);
        return this;
    }

    public RawHttp body(byte[] bytes) {
        body = bytes;
        headers.put("Content-Length", Integer.toString(bytes.length));
        return this;
    }

    /** Sends it; whatever comes back until the site closes the connection. */
    public RawAnswer send() {
        URI site = URI.create(TestStack.get().baseUrl());
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        more.forEach(line -> head.append(line).append("\r\n"));
        head.append("Connection: close\r\n\r\n");
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress("127.0.0.1", site.getPort()), PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
                if (body != null) {
                    socket.getOutputStream().write(body);
                }
                socket.getOutputStream().flush();
            } catch (SocketException refusedMeanwhile) {
                // An answer may stand in the line already.
            }
            return parse(read(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(InputStream stream) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            stream.transferTo(bytes);
        } catch (SocketException closed) {
            // What came before counts.
        }
        return bytes.toByteArray();
    }

    private static RawAnswer parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return RawAnswer.NONE;
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, List<String>> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            String name = (colon < 0 ? lines[i] : lines[i].substring(0, colon)).toLowerCase(Locale.ROOT);
            headers.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(colon < 0 ? "" : lines[i].substring(colon + 1).strip());
        }
        return new RawAnswer(Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + 4));
    }
}
