/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.luwte.vault.FieldCipher;

/**
 * Opens the name of somebody when the application starts. A registry beside an empty or foreign keystore must not open its doors:
 * every old text would be lost, and nobody would notice until it is read (privacy-safety.md K-06).
 */
@Singleton
@Startup
@PermitAll
public class RegistryCheck {

    @Inject
    Registry registry;

    @Inject
    FieldCipher cipher;

    @PostConstruct
    void check() {
        registry.anybody().ifPresent(somebody -> somebody.pseudonym(cipher));
    }
}
