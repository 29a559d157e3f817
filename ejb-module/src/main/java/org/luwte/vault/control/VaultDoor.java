/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.Clock;
import javax.sql.DataSource;
import org.luwte.vault.BlindIndex;
import org.luwte.vault.Evidence;
import org.luwte.vault.FieldCipher;
import org.luwte.vault.KeyDestruction;
import org.luwte.vault.Signer;
import org.luwte.vault.SubjectReferences;

/** Opens the vault when the application starts; without the right keys it does not start (privacy-safety.md K-06). */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VaultDoor {

    @Resource(lookup = "java:jboss/datasources/KeystoreDS")
    DataSource keystore;

    @Resource(lookup = "java:jboss/datasources/LuwteDS")
    DataSource community;

    @PersistenceUnit
    EntityManagerFactory entities;

    @Inject
    Clock clock;

    private Vault vault;

    @PostConstruct
    void open() {
        try {
            vault = Vault.open(KeyPlace.of(System.getenv()).open(), keystore);
        } catch (KeysMissing e) {
            VaultLog.LOG.closed(e.getMessage());
            throw e;
        }
    }

    /** On every node: a key that was destroyed elsewhere must not open anything for longer than a minute (K-22). */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void reconfirm() {
        attempt(vault::reconfirm);
    }

    /** On every node; one of them does it (K-08). */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void turnEpochs() {
        attempt(() -> vault.epochTurn(clock).run());
    }

    /** On every node; one of them does it (K-04). */
    @Schedule(hour = "*", minute = "47", persistent = false)
    public void rotateKeys() {
        attempt(() -> vault.rotateKeys(community, SealedColumn.changeable(entities.getMetamodel()), clock));
    }

    /** A timer that fails comes back by itself; its fault is told without the values that its messages may quote. */
    private static void attempt(Runnable job) {
        try {
            job.run();
        } catch (KeysMissing e) {
            VaultLog.LOG.jobFailed(e.getMessage());
        } catch (RuntimeException e) {
            VaultLog.LOG.jobFailed(e.getClass().getName());
        }
    }

    @Produces
    @ApplicationScoped
    public FieldCipher fieldCipher() {
        return new AlertingFieldCipher(vault);
    }

    @Produces
    @ApplicationScoped
    public BlindIndex blindIndex() {
        return vault;
    }

    @Produces
    @ApplicationScoped
    public SubjectReferences subjectReferences() {
        return vault.references();
    }

    @Produces
    @ApplicationScoped
    public Signer signer() {
        return vault.signer();
    }

    @Produces
    @ApplicationScoped
    public KeyDestruction keyDestruction() {
        return vault.destruction();
    }

    @Produces
    @ApplicationScoped
    public Evidence evidence() {
        return vault.evidence();
    }
}
