/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds a page back until it is whole, and conceals the addresses in it; files pass. */
class QuietAnswer extends HttpServletResponseWrapper {

    private static final String LOCATION = "Location";

    /** Of links, forms, and the redirect of a partial answer. What people wrote holds no tag that is not ours. */
    private static final Pattern ADDRESS =
            Pattern.compile("(<(?:a|form|redirect)\\b[^>]*?\\s(?:href|action|url)=\")(/[^\"]*)\"");

    private final Quiet quiet;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private PrintWriter writer;
    private ServletOutputStream stream;
    private int error;

    QuietAnswer(HttpServletResponse response, Quiet quiet) {
        super(response);
        this.quiet = quiet;
    }

    /** Sends what was held back. */
    void finish() throws IOException {
        if (error != 0) {
            super.sendError(error);
        } else if (!super.isCommitted() && (writer != null || stream != null)) {
            if (writer != null) {
                writer.flush();
            }
            byte[] page = conceal(held.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            super.setContentLength(page.length);
            super.getOutputStream().write(page);
        }
    }

    private String conceal(String page) {
        return ADDRESS.matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + quiet.conceal(found.group(2)) + "\""));
    }

    /** After an error nothing may be written any more, but the server closes what is there. */
    private boolean holding() {
        String type = getContentType();
        return error != 0 || type != null && (type.startsWith("text/html") || type.startsWith("text/xml"));
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!holding()) {
            return super.getWriter();
        }
        if (writer == null) {
            super.setCharacterEncoding(StandardCharsets.UTF_8.name());
            writer = new PrintWriter(new OutputStreamWriter(held, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (!holding()) {
            return super.getOutputStream();
        }
        if (stream == null) {
            stream = new Held(held);
        }
        return stream;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!holding()) {
            super.flushBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        if (!holding()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!holding()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void reset() {
        super.reset();
        drop();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        drop();
    }

    private void drop() {
        held.reset();
        writer = null;
        stream = null;
    }

    @Override
    public boolean isCommitted() {
        return error != 0 || super.isCommitted();
    }

    /** Sent at the end: the page of the error must find an answer that nobody is writing. */
    @Override
    public void sendError(int status) {
        error = status;
        drop();
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(quiet.conceal(location));
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, LOCATION.equalsIgnoreCase(name) ? quiet.conceal(value) : value);
    }

    /** Bytes that are held back. */
    private static final class Held extends ServletOutputStream {

        private final ByteArrayOutputStream held;

        Held(ByteArrayOutputStream held) {
            this.held = held;
        }

        @Override
        public void write(int one) {
            held.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            held.write(bytes, from, count);
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
}
