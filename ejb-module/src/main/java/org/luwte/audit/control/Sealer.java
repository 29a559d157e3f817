/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.luwte.audit.control.Chain.Made;
import org.luwte.audit.control.Chain.Tip;
import org.luwte.audit.verifier.Checkpoint;
import org.luwte.vault.Signer;

/**
 * Links the committed rows of the trail to its chain each second, and signs checkpoints every ten minutes, every thousand rows and at
 * the end (decision 12a). Every node tries; a lock of the database lets one at a time. Whoever commits late is linked when the row
 * appears. What is not linked yet is not protected by the chain: a stated limit.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("VaultDoor")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Sealer {

    private static final int BATCH = 5_000;
    private static final long CHECKPOINT_ROWS = 1_000;
    private static final Duration CHECKPOINT_AGE = Duration.ofMinutes(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    @Resource(lookup = "java:jboss/datasources/LuwteDS")
    DataSource dataSource;

    @Resource
    UserTransaction transaction;

    @Inject
    Signer signer;

    @Inject
    Anchors anchors;

    @Inject
    Clock clock;

    private boolean failing;
    private boolean disagreeing;
    private long appended = -1;

    /** Without a directory for the checkpoints the application does not start. */
    @PostConstruct
    void open() {
        anchors.ready();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void eachSecond() {
        work(false);
    }

    /** What waits longer than a minute waits for an operator. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void eachMinute() {
        try (var chain = new Chain(dataSource.getConnection())) {
            var tail = chain.tail();
            var wait = tail.rows() == 0 ? Duration.ZERO : Duration.between(tail.oldest(), clock.instant());
            if (wait.compareTo(LONGEST_WAIT) > 0) {
                AuditLog.LOG.waiting(tail.rows(), wait.toSeconds());
            }
        } catch (SQLException e) {
            failed(e);
        }
    }

    /** Rows that came past the chain are not protected by it, and nobody finds them by following it. */
    @Schedule(hour = "*", minute = "17", second = "15", persistent = false)
    void eachHour() {
        try (var chain = new Chain(dataSource.getConnection())) {
            long outside = chain.outside();
            if (outside > 0) {
                AuditLog.LOG.outside(outside);
            }
        } catch (SQLException e) {
            failed(e);
        }
    }

    @PreDestroy
    void atTheEnd() {
        work(true);
    }

    private synchronized void work(boolean end) {
        try {
            long newest = seal(end);
            if (newest != appended) {
                disagrees(!anchors.append(this::checkpoints));
                appended = newest;
            }
            if (failing) {
                failing = false;
                AuditLog.LOG.sealedAgain();
            }
        } catch (Exception e) {
            failed(e);
        }
    }

    /** Gives the number of the newest checkpoint. */
    private long seal(boolean end) throws Exception {
        transaction.begin();
        boolean done = false;
        try (var chain = new Chain(dataSource.getConnection())) {
            Optional<Made> last = chain.lastCheckpoint();
            if (chain.lock()) {
                last = chain.lastCheckpoint();
                Tip tip = chain.seal(chain.tip(), BATCH);
                if (due(tip, last, end)) {
                    last = Optional.of(sign(chain, tip, last));
                }
            }
            done = true;
            return last.map(made -> made.checkpoint().number()).orElse(0L);
        } finally {
            if (done) {
                transaction.commit();
            } else {
                rollback();
            }
        }
    }

    private boolean due(Tip tip, Optional<Made> last, boolean end) {
        long unsigned = tip.seq() - last.map(made -> made.checkpoint().seq()).orElse(0L);
        boolean old = last.map(made -> made.at().plus(CHECKPOINT_AGE).isBefore(clock.instant()))
                .orElse(true);
        return unsigned > 0 && (end || old || unsigned >= CHECKPOINT_ROWS);
    }

    private Made sign(Chain chain, Tip tip, Optional<Made> last) throws SQLException {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        long number = last.map(made -> made.checkpoint().number()).orElse(0L) + 1;
        String text = Checkpoint.text(number, tip.seq(), tip.hash(), at, signer.keyId());
        var checkpoint = Checkpoint.of(text, signer.sign(Checkpoint.bytes(text)));
        chain.add(checkpoint, at);
        return new Made(checkpoint, at);
    }

    private List<Made> checkpoints(long from) throws SQLException {
        try (var chain = new Chain(dataSource.getConnection())) {
            return chain.checkpointsFrom(from);
        }
    }

    private void disagrees(boolean now) {
        if (now && !disagreeing) {
            AuditLog.LOG.anchorsDisagree();
        }
        disagreeing = now;
    }

    private void rollback() {
        try {
            transaction.rollback();
        } catch (SystemException e) {
            failed(e);
        }
    }

    /** Once, until it works again; and without the message, which could quote values. */
    private void failed(Exception thrown) {
        if (!failing) {
            failing = true;
            AuditLog.LOG.notSealed(thrown.getClass().getSimpleName()
                    + (thrown instanceof SQLException sql ? " " + sql.getSQLState() : ""));
        }
    }
}
