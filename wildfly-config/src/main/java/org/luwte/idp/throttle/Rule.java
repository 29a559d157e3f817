/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

/**
 * What is guessed, and how much of it unknown devices may guess in an hour. Passwords and recovery codes are too long to be
 * guessed by those who wait, so their number is not limited: there is nothing by which one person could hold up another. Six
 * digits are not too long, and only who knows the password comes that far: after fifty wrong codes in an hour unknown devices
 * must use another way (a recovery code, a passkey), known devices not.
 */
public enum Rule {
    PASSWORD(0),
    APP_CODE(50),
    RECOVERY_CODE(0);

    private final int mostInAnHour;

    Rule(int mostInAnHour) {
        this.mostInAnHour = mostInAnHour;
    }

    boolean limited() {
        return mostInAnHour > 0;
    }

    /** How far failures have to be counted. */
    int counted() {
        return Math.max(mostInAnHour, Throttle.LONGEST_AFTER);
    }
}
