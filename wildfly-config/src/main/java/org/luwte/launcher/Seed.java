/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import javax.sql.DataSource;
import org.luwte.vault.control.KeyFiles;

/** Fills a new database; found by {@link java.util.ServiceLoader}. */
public interface Seed {

    /**
     * Runs once, after the schema is there and before the server starts.
     *
     * @return a few words for the console
     */
    String load(Target target);

    /**
     * What to fill.
     *
     * @param community connections as the owner of the application's schema
     * @param keystore  connections as the keystore's own role
     * @param keys      the key files
     * @param issuer    the realm whose subjects the demo people are
     */
    record Target(DataSource community, DataSource keystore, KeyFiles keys, String issuer) {}
}
