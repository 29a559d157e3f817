/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.models.UserSessionModel.SessionPersistenceState;
import org.keycloak.models.UserSessionProvider;
import org.luwte.idp.StandIn;

/** Keycloak's store of sessions never hears an address. */
class SessionsWithoutAddressesTest {

    private static final String ADDRESS = "203.0.113.7";

    private final List<Object> heard = new ArrayList<>();
    private final UserSessionProvider sessions = SessionsWithoutAddresses.withoutAddresses(StandIn.of(
            UserSessionProvider.class,
            Map.of(
                    "createUserSession",
                    values -> {
                        heard.addAll(Arrays.asList(values));
                        return null;
                    },
                    "getStartupTime",
                    values -> 42,
                    "getUserSession",
                    values -> {
                        throw new IllegalStateException("as it is");
                    })));

    @Test
    void theAddressIsLeftOutAndEverythingElsePassedOn() {
        sessions.createUserSession(
                "id",
                null,
                null,
                "name",
                ADDRESS,
                "openid-connect",
                false,
                "b",
                "u",
                SessionPersistenceState.PERSISTENT);

        assertThat(heard)
                .containsExactly(
                        "id",
                        null,
                        null,
                        "name",
                        SessionsWithoutAddresses.NO_ADDRESS,
                        "openid-connect",
                        false,
                        "b",
                        "u",
                        SessionPersistenceState.PERSISTENT);
    }

    /** Until an upgrade takes the shorter call away. */
    @Test
    @SuppressWarnings("removal")
    void theShorterCallIsHeldToo() {
        sessions.createUserSession(null, null, "name", ADDRESS, "openid-connect", false, "b", "u");

        assertThat(heard)
                .containsExactly(
                        null, null, "name", SessionsWithoutAddresses.NO_ADDRESS, "openid-connect", false, "b", "u");
    }

    @Test
    void everythingElseIsAsItIs() {
        assertThat(sessions.getStartupTime(null)).isEqualTo(42);
        assertThatIllegalStateException()
                .isThrownBy(() -> sessions.getUserSession(null, "id"))
                .withMessage("as it is");
    }
}
