/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.luwte.vault.control.KeyPlace;
import org.luwte.vault.control.KeysMissing;
import picocli.CommandLine.Command;

/** {@code ./luwte keys}: makes the key files of an installation that this launcher does not run. */
@Command(name = "keys", description = "Makes the key files of a new installation, once (docs/operations/keys.md).")
final class Keys implements Callable<Integer> {

    @Override
    public Integer call() {
        try (Progress progress = Progress.onStandardOutput()) {
            KeyPlace place = create(System.getenv());
            progress.say(
                    "The keys are made, in " + place.directory() + ". Now read docs/operations/keys.md about copies.");
            return 0;
        }
    }

    static KeyPlace create(Map<String, String> environment) {
        try {
            KeyPlace place = KeyPlace.of(environment);
            place.create(Clock.systemUTC());
            return place;
        } catch (KeysMissing e) {
            throw new LauncherException(e.getMessage(), "Set the variable and run it again.", e);
        } catch (IOException | GeneralSecurityException e) {
            throw new LauncherException(
                    "The keys could not be made: " + e.getMessage(),
                    "They are made once, in an empty directory; what is there was not touched.",
                    e);
        }
    }
}
