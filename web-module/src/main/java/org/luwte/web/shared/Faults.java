/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.luwte.identity.StepUpRequired;
import org.luwte.shared.BusinessRuleViolation;
import org.luwte.shared.Ids;
import org.luwte.shared.NotFound;
import org.primefaces.csp.CspException;

/** Sorts what was thrown, and logs what is nobody's wish: once, with an incident id and without personal data (style.md 6.5). */
@ApplicationScoped
public class Faults {

    /** Carries the incident id to the error page. */
    static final String INCIDENT = "org.luwte.incident";

    private static final int INCIDENT_LENGTH = 12;

    /** How the states of SQL begin when the database is away: connection exceptions, and that it is being stopped. */
    private static final List<String> AWAY = List.of("08", "57P");

    private Ids ids;

    protected Faults() {} // for the CDI proxy

    @Inject
    public Faults(Ids ids) {
        this.ids = ids;
    }

    /** The same page for "not there" and "not yours", so that nobody learns what exists. */
    static boolean looksAbsent(Throwable thrown) {
        return find(thrown, NotFound.class).isPresent()
                || find(thrown, EJBAccessException.class).isPresent();
    }

    /** What was sent does not belong to a page that is still known: its state is gone, or its nonce is not ours. */
    static boolean looksExpired(Throwable thrown) {
        return find(thrown, ViewExpiredException.class).isPresent()
                || find(thrown, CspException.class).isPresent();
    }

    /** Whether the role of the caller does not allow what was asked. */
    static boolean refusedByTheContainer(Throwable thrown) {
        return find(thrown, EJBAccessException.class).isPresent();
    }

    /** Whether the person may, but must show again who she is. */
    static boolean needsStepUp(Throwable thrown) {
        return find(thrown, StepUpRequired.class).isPresent();
    }

    /** The key of the text for the person, when a rule of the house refused. */
    static Optional<String> refusal(Throwable thrown) {
        if (find(thrown, OptimisticLockException.class).isPresent()) {
            return Optional.of("edit.meanwhile");
        }
        return find(thrown, BusinessRuleViolation.class).map(BusinessRuleViolation::textKey);
    }

    /** What a fault is for the browser: our database is away, or something else is wrong. */
    static int status(Throwable thrown) {
        boolean away = find(thrown, ResourceException.class).isPresent()
                || find(thrown, SQLException.class)
                        .map(SQLException::getSQLState)
                        .filter(state -> AWAY.stream().anyMatch(state::startsWith))
                        .isPresent();
        return away ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        Throwable current = thrown;
        while (current != null) {
            if (type.isInstance(current)) {
                return Optional.of(type.cast(current));
            }
            current = current instanceof EJBException wrapper && wrapper.getCausedByException() != null
                    ? wrapper.getCausedByException()
                    : current.getCause();
        }
        return Optional.empty();
    }

    /** Logs a fault and gives the id that the person is shown; a second call in the same request gives the same id. */
    String incident(HttpServletRequest request, Throwable thrown) {
        if (request.getAttribute(INCIDENT) instanceof String known) {
            return known;
        }
        String id = ids.handle().substring(0, INCIDENT_LENGTH);
        request.setAttribute(INCIDENT, id);
        WebLog.LOG.incident(id, Redacted.of(thrown));
        return id;
    }

    /** Logs a fault that the person does not notice. */
    public void note(Exception thrown) {
        WebLog.LOG.degraded(Redacted.of(thrown));
    }

    /**
     * A fault without its messages: those of a database quote values, those of validation what was typed. Kinds and places are
     * enough to find the cause.
     */
    static final class Redacted extends Exception {

        private static final long serialVersionUID = 1L;
        private static final int DEEPEST = 12;

        private final String kind;

        private Redacted(Throwable thrown, int depth) {
            super(null, cause(thrown, depth));
            kind = thrown.getClass().getName();
            setStackTrace(thrown.getStackTrace());
        }

        static Redacted of(Throwable thrown) {
            return new Redacted(thrown, 0);
        }

        private static Throwable cause(Throwable thrown, int depth) {
            boolean more = thrown.getCause() != null && thrown.getCause() != thrown && depth < DEEPEST;
            return more ? new Redacted(thrown.getCause(), depth + 1) : null;
        }

        @Override
        public String toString() {
            return kind;
        }
    }
}
