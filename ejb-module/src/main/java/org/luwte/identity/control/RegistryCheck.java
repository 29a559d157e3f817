/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.luwte.vault.FieldCipher;

/**
 * Opens names of a few people when the application starts. A registry beside an empty or foreign keystore must not open its doors:
 * every old text would be lost, and nobody would notice until it is read (privacy-safety.md K-06).
 */
@Singleton
@Startup
@PermitAll
public class RegistryCheck {

    /** Single people may have lost their key, and then wait for their rows to go. */
    private static final int TRIED = 20;

    @Inject
    Registry registry;

    @Inject
    FieldCipher cipher;

    @PostConstruct
    void check() {
        var some = registry.some(TRIED);
        if (!some.isEmpty()
                && some.stream().allMatch(person -> person.readableView(cipher).isEmpty())) {
            throw new IllegalStateException("no name in the registry opens: the keystore does not belong to it");
        }
    }
}
