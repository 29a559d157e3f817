/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.luwte.identity.LogoutTokenRefused;
import org.luwte.identity.SessionLimits;
import org.luwte.identity.Subject;
import org.luwte.identity.entity.EndedSession;
import org.luwte.identity.entity.UsedLogoutToken;
import org.luwte.vault.BlindIndex;

/**
 * The sessions that are over, on every node at once. The provider's own name of a session is not kept, only its blind index. A row
 * stays until every session that it can mean has ended by itself.
 */
@Dependent
public class EndedSessions {

    private static final String SESSION = "session";
    private static final String SUBJECT = "sessions-of-subject";
    private static final String TOKEN = "logout-token";
    private static final Duration KEPT = SessionLimits.longest().plusHours(1);

    private static final String ADD =
            "insert into ended_session as known (sid_index, ended_at, keep_until) values (?, ?, ?)"
                    + " on conflict (sid_index) do update set ended_at = greatest(known.ended_at, excluded.ended_at),"
                    + " keep_until = greatest(known.keep_until, excluded.keep_until)";

    @Resource(lookup = "java:jboss/datasources/LuwteDS")
    DataSource database;

    @PersistenceContext
    EntityManager entities;

    @Inject
    BlindIndex blindIndex;

    @Inject
    Clock clock;

    SessionKeys keys(String session, Subject subject, Instant since) {
        return new SessionKeys(sessionIndex(subject.issuer(), session), subjectIndex(subject), since);
    }

    /** Ends one session. */
    public void end(String issuer, String session) {
        add(sessionIndex(issuer, session), clock.instant());
    }

    /** Ends every session of somebody that began until now. */
    public void endAll(Subject subject) {
        add(subjectIndex(subject), clock.instant());
    }

    /** When every session of somebody was ended, if it was. */
    Optional<Instant> allEndedAt(Subject subject) {
        return entities.createQuery("select e.endedAt from EndedSession e where e.sidIndex = :subject", Instant.class)
                .setParameter("subject", subjectIndex(subject))
                .getResultStream()
                .findFirst();
    }

    /** Two may end the same at once: the later end counts. */
    private void add(byte[] index, Instant now) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            insert.setBytes(1, index);
            insert.setTimestamp(2, Timestamp.from(now));
            insert.setTimestamp(3, Timestamp.from(now.plus(KEPT)));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the end of a session could not be written", e);
        }
    }

    /**
     * Takes a logout token, once.
     *
     * @throws LogoutTokenRefused when it was taken before
     */
    void use(LogoutToken token) {
        byte[] index = blindIndex.of(TOKEN, token.issuer() + "|" + token.id());
        if (entities.find(UsedLogoutToken.class, index) != null) {
            throw new LogoutTokenRefused("used before");
        }
        entities.persist(UsedLogoutToken.of(index, token.expiresAt().plus(LogoutTokens.SKEW)));
        entities.flush();
    }

    /** Forgets what cannot matter any more. */
    public void purge() {
        purge(EndedSession.class);
        purge(UsedLogoutToken.class);
    }

    private <T> void purge(Class<T> type) {
        var criteria = entities.getCriteriaBuilder();
        var delete = criteria.createCriteriaDelete(type);
        var row = delete.from(type);
        delete.where(criteria.lessThan(row.<Instant>get("keepUntil"), clock.instant()));
        entities.createQuery(delete).executeUpdate();
    }

    /** Which of these sessions the registry knows as ended. */
    Set<String> among(String issuer, Collection<String> sessions) {
        Map<ByteBuffer, String> byIndex = sessions.stream()
                .collect(Collectors.toMap(
                        session -> ByteBuffer.wrap(sessionIndex(issuer, session)), Function.identity()));
        return entities.createQuery("select e.sidIndex from EndedSession e where e.sidIndex in :indexes", byte[].class)
                .setParameter(
                        "indexes",
                        byIndex.keySet().stream().map(ByteBuffer::array).toList())
                .getResultStream()
                .map(index -> byIndex.get(ByteBuffer.wrap(index)))
                .collect(Collectors.toUnmodifiableSet());
    }

    byte[] sessionIndex(String issuer, String session) {
        return blindIndex.of(SESSION, issuer + "|" + session);
    }

    private byte[] subjectIndex(Subject subject) {
        return blindIndex.of(SUBJECT, subject.indexValue());
    }
}
