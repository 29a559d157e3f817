/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import org.luwte.shared.Language;

/** Days in words. Times of what people do are told coarsely, so that nobody can follow somebody's day (experience.md 5). */
@Named
@RequestScoped
public class Times {

    /** Everybody here lives by this clock. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Clock clock;
    private SitePage site;

    protected Times() {} // for the CDI proxy

    @Inject
    public Times(Clock clock, SitePage site) {
        this.clock = clock;
        this.site = site;
    }

    /** How long ago something was, as people say it. */
    public String coarse(Instant instant) {
        return coarse(instant, site.language());
    }

    String coarse(Instant instant, Language language) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        LocalDate day = LocalDate.ofInstant(instant, ZONE);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (!day.isBefore(today)) {
            return Texts.of("times", language).get("today");
        }
        if (day.equals(today.minusDays(1))) {
            return Texts.of("times", language).get("yesterday");
        }
        if (!day.isBefore(monday)) {
            return Texts.of("times", language).get("thisWeek");
        }
        if (!day.isBefore(monday.minusWeeks(1))) {
            return Texts.of("times", language).get("lastWeek");
        }
        return Texts.of("times", language).get("month", format("MMMM yyyy", day, language));
    }

    /** To the minute: only for what people must be able to prove, such as who looked at their data. */
    public String exact(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", site.language().locale())
                .format(instant.atZone(ZONE));
    }

    /** The time of a day to the second, for what is asked anew all the time. */
    public String second(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").format(instant.atZone(ZONE));
    }

    /** A day in full. */
    public String date(LocalDate day) {
        return format("d MMMM yyyy", day, site.language());
    }

    /** The day of a moment, in full. */
    public String day(Instant instant) {
        return date(LocalDate.ofInstant(instant, ZONE));
    }

    private static String format(String pattern, LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
