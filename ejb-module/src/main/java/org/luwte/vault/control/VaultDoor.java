/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.luwte.vault.BlindIndex;
import org.luwte.vault.FieldCipher;
import org.luwte.vault.Signer;
import org.luwte.vault.SubjectReferences;

/** Opens the vault when the application starts; without the right keys it does not start (privacy-safety.md K-06). */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VaultDoor {

    /** Names the directory of the key files. */
    static final String KEYS_DIRECTORY = "LUWTE_KEYS_DIR";

    @Resource(lookup = "java:jboss/datasources/KeystoreDS")
    DataSource keystore;

    private Vault vault;

    @PostConstruct
    void open() {
        String directory = System.getenv(KEYS_DIRECTORY);
        if (directory == null) {
            throw new IllegalStateException("Set " + KEYS_DIRECTORY + " to the directory of the key files.");
        }
        vault = Vault.open(Path.of(directory), keystore);
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
}
