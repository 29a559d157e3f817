/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.luwte.content.PublishTime;
import org.luwte.content.VersionView;
import org.luwte.web.shared.Times;

/** The fields that say when readers see something, by the clock of the Netherlands. */
public class TimeForm {

    static final String NOW = "NOW";
    static final String LATER = "LATER";

    private String when = NOW;
    private LocalDate fromDay;
    private LocalTime fromTime;
    private LocalDate untilDay;
    private LocalTime untilTime;

    /** What has an end keeps it, unless somebody changes it. */
    void begin(VersionView live) {
        if (live != null && live.until() != null) {
            var end = live.until().atZone(Times.ZONE);
            untilDay = end.toLocalDate();
            untilTime = end.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        }
    }

    PublishTime time() {
        return new PublishTime(
                planned() ? moment(fromDay, fromTime) : null, untilDay == null ? null : moment(untilDay, untilTime));
    }

    boolean planned() {
        return LATER.equals(when);
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(Objects.requireNonNullElse(time, LocalTime.MIDNIGHT))
                .atZone(Times.ZONE)
                .toInstant();
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public LocalTime getFromTime() {
        return fromTime;
    }

    public void setFromTime(LocalTime fromTime) {
        this.fromTime = fromTime;
    }

    public LocalDate getUntilDay() {
        return untilDay;
    }

    public void setUntilDay(LocalDate untilDay) {
        this.untilDay = untilDay;
    }

    public LocalTime getUntilTime() {
        return untilTime;
    }

    public void setUntilTime(LocalTime untilTime) {
        this.untilTime = untilTime;
    }
}
