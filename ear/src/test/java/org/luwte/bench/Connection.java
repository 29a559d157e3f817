/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP connection that does as little as possible, because it runs on the processors that are measured. It accepts
 * compressed pages, as browsers do, and throws them away.
 */
final class Connection implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final URI site;
    private final String headers;
    private final byte[] waste = new byte[BUFFER];
    private Socket socket;
    private InputStream in;

    /** What came: status, and bytes of the body as sent. */
    record Answer(int status, long bytes) {}

    Connection(URI site, String cookie) {
        this.site = site;
        this.headers =
                " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nAccept-Encoding: gzip\r\nAccept: text/html\r\n"
                        + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                        + "\r\n";
    }

    Answer get(String path) {
        try {
            if (socket == null) {
                socket = new Socket(site.getHost(), site.getPort());
                socket.setTcpNoDelay(true);
                in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            }
            socket.getOutputStream().write(("GET " + path + headers).getBytes(StandardCharsets.US_ASCII));
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length =
                        Long.parseLong(header.substring(header.indexOf(':') + 1).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.endsWith("chunked");
            }
        }
        return new Answer(status, chunked ? skipChunks() : skip(length));
    }

    private long skipChunks() throws IOException {
        long total = 0;
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            total += skip(size);
            line();
        }
        line();
        return total;
    }

    private long skip(long length) throws IOException {
        long left = length;
        while (left > 0) {
            int read = in.read(waste, 0, (int) Math.min(left, BUFFER));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
        }
        return length;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
