/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import java.nio.file.Path;
import java.util.UUID;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;
import org.jboss.logging.annotations.ValidIdRange;

/** What the vault tells the operator: ids, never content. Ids 1000 to 1999 (docs/guides/logging-ids.md). */
@MessageLogger(projectCode = "LUWTE", length = 5)
@ValidIdRange(min = 1000, max = 1999)
interface VaultLog extends BasicLogger {

    VaultLog LOG = Logger.getMessageLogger(java.lang.invoke.MethodHandles.lookup(), VaultLog.class, "org.luwte.vault");

    String UNCHANGED = " Nothing was changed. See docs/operations/keys.md.";

    @LogMessage(level = Logger.Level.ERROR)
    @Message(
            id = 1000,
            value = "ALERT: field %s.%s of row %s could not be opened: it was changed, moved, or its key is gone")
    void unreadable(String entity, String field, UUID row);

    @LogMessage(level = Logger.Level.FATAL)
    @Message(id = 1001, value = "The vault stays closed, so Luwte does not start: %s")
    void closed(String reason);

    @Message(id = 1002, value = "%s is not set in the environment." + UNCHANGED)
    KeysMissing notSet(String variable);

    @Message(id = 1003, value = "The credential store of the root key, %s, is missing." + UNCHANGED)
    KeysMissing noRootStore(Path file);

    @Message(
            id = 1004,
            value = "The credential store of the root key, %s, does not open: LUWTE_ROOT_KEY_PASSWORD is not its"
                    + " password, or the file is damaged." + UNCHANGED)
    KeysMissing rootStoreShut(Path file, @Cause Throwable cause);

    @Message(id = 1005, value = "The credential store %s opens, but has no root key in it." + UNCHANGED)
    KeysMissing noRootKey(Path file);

    @Message(id = 1006, value = "The key file %s is missing or can't be read." + UNCHANGED)
    KeysMissing noKeyFile(Path file, @Cause Throwable cause);

    @Message(id = 1007, value = "The key file %s does not belong to this root key, or is damaged." + UNCHANGED)
    KeysMissing foreignKeyFile(Path file, @Cause Throwable cause);

    @Message(
            id = 1008,
            value = "The database has data keys that were wrapped by epoch key %d, and %s does not have it."
                    + UNCHANGED)
    KeysMissing noEpoch(int epoch, Path directory);

    @Message(id = 1009, value = "The data keys in the database do not belong to the key files in %s." + UNCHANGED)
    KeysMissing foreignKeystore(Path directory);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(
            id = 1010,
            value = "ALERT: the data key of %s does not open: its row was changed, or its epoch key is gone")
    void damagedKey(UUID owner);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 1011, value = "Epoch %d begins: its key now wraps all data keys")
    void epochBegan(int epoch);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 1012, value = "The key of epoch %d is destroyed")
    void epochDestroyed(int epoch);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 1013, value = "ALERT: the key of epoch %d can't be destroyed: %d data keys could not be wrapped anew")
    void epochStillUsed(int epoch, long keys);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 1014, value = "The data key of %s is destroyed")
    void keyDestroyed(UUID owner);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 1015, value = "A regular job of the vault failed and will be tried again: %s")
    void jobFailed(String reason);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 1016, value = "%d people have a new data key; what they wrote follows")
    void rotated(int people);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 1017, value = "%d fields of %d people are sealed with their new data key")
    void resealed(int fields, int people);
}
