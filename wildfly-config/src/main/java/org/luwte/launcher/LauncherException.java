/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

/** A step failed; says what happened and what the reader can do about it. */
public final class LauncherException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    public LauncherException(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    public LauncherException(String message, String advice, Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    /** What to do now, in one or two sentences. */
    public String advice() {
        return advice;
    }
}
