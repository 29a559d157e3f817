/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luwte.audit.ActorRole;
import org.luwte.audit.AuditFilter;
import org.luwte.audit.TrailState;
import org.luwte.audit.TrailVerdict;
import org.luwte.identity.boundary.TrailDesk;
import org.luwte.web.shared.RequestValues;

/** The trail, for the data protection officer. The filter stands in the address: days, an action, a role. */
@Named
@RequestScoped
public class TrailPage {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private TrailDesk desk;
    private RequestValues values;
    private org.luwte.identity.TrailPage view;
    private TrailVerdict verdict;

    protected TrailPage() {} // for the CDI proxy

    @Inject
    public TrailPage(TrailDesk desk, RequestValues values) {
        this.desk = desk;
        this.values = values;
    }

    public void load() {
        view = desk.read(filter(), values.page());
    }

    /** Shown once, on the answer itself: it is about now. */
    public void verify() {
        verdict = desk.verify();
    }

    private AuditFilter filter() {
        return new AuditFilter(
                day("from").map(day -> start(day)).orElse(null),
                day("until").map(day -> start(day.plusDays(1))).orElse(null),
                getAction(),
                role().orElse(null));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** What is no day narrows nothing. */
    private Optional<LocalDate> day(String name) {
        try {
            return values.query(name).filter(text -> text.length() == 10).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<ActorRole> role() {
        return values.query("role")
                .flatMap(name -> Arrays.stream(ActorRole.values())
                        .filter(role -> role.name().equals(name))
                        .findFirst());
    }

    public String getFrom() {
        return day("from").map(LocalDate::toString).orElse("");
    }

    public String getUntil() {
        return day("until").map(LocalDate::toString).orElse("");
    }

    public String getAction() {
        return values.query("action").filter(getActions()::contains).orElse(null);
    }

    public String getRole() {
        return role().map(ActorRole::name).orElse(null);
    }

    public List<String> getActions() {
        return AuditActions.all();
    }

    public List<String> getRoles() {
        return Arrays.stream(ActorRole.values()).map(ActorRole::name).toList();
    }

    /** The filter as it stands in the address, for the pager. */
    public String getQuery() {
        return Stream.of(
                        part("from", getFrom()),
                        part("until", getUntil()),
                        part("action", getAction()),
                        part("role", getRole()))
                .collect(Collectors.joining());
    }

    private static String part(String name, String value) {
        return value == null || value.isEmpty() ? "" : name + "=" + value + "&";
    }

    public org.luwte.identity.TrailPage getView() {
        return view;
    }

    /** The parts in which the chain can be fetched, the newest first; none before the page is loaded. */
    public List<Part> getParts() {
        int newest = view == null ? 0 : view.state().parts();
        return IntStream.iterate(newest, part -> part > 0, part -> part - 1)
                .mapToObj(Part::new)
                .toList();
    }

    /** A part of the chain. */
    public record Part(int number) {

        /** The number of its first row. */
        public int first() {
            return last() - TrailState.PART + 1;
        }

        /** The number of its last row, once it is full. */
        public int last() {
            return number * TrailState.PART;
        }
    }

    /** What the verification found; {@code null} when none was asked for. */
    public TrailVerdict getVerdict() {
        return verdict;
    }
}
