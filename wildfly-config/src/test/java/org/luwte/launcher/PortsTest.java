/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void areTheStandardOnesWhenNothingIsSaid() {
        Ports ports = Ports.of(Map.of());

        assertThat(ports.get(Port.HTTP)).isEqualTo(8080);
        assertThat(ports.get(Port.DATABASE)).isEqualTo(5433);
    }

    @Test
    void comeFromTheEnvironment() {
        assertThat(Ports.of(Map.of("LUWTE_HTTP_PORT", " 9080 ")).get(Port.HTTP)).isEqualTo(9080);
    }

    @Test
    void refuseWhatIsNoPortAndNameTheVariable() {
        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> Ports.of(Map.of("LUWTE_IDP_PORT", "many")))
                .withMessageContaining("LUWTE_IDP_PORT");
        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> Ports.of(Map.of("LUWTE_IDP_PORT", "70000")));
    }

    @Test
    void refuseOneNumberForTwo() {
        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> Ports.of(Map.of("LUWTE_HTTP_PORT", "9990")))
                .withMessageContaining("9990");
    }

    @Test
    void freeOnesAreAllDifferentAndFree() {
        Ports ports = Ports.free();

        assertThat(Arrays.stream(Port.values()).map(ports::get)).doesNotHaveDuplicates();
        assertThat(ports.taken()).isEmpty();
    }

    @Test
    void tellWhichOneIsTakenAndByWhichVariableToChangeIt() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String number = Integer.toString(other.getLocalPort());
            Ports free = Ports.free();
            Ports ports = Ports.of(Map.of(
                    "LUWTE_HTTP_PORT", number,
                    "LUWTE_MANAGEMENT_PORT", Integer.toString(free.get(Port.MANAGEMENT)),
                    "LUWTE_HEALTH_PORT", Integer.toString(free.get(Port.HEALTH)),
                    "LUWTE_CLUSTER_PORT", Integer.toString(free.get(Port.CLUSTER)),
                    "LUWTE_IDP_PORT", Integer.toString(free.get(Port.IDP)),
                    "LUWTE_IDP_MANAGEMENT_PORT", Integer.toString(free.get(Port.IDP_MANAGEMENT)),
                    "LUWTE_DB_PORT", Integer.toString(free.get(Port.DATABASE)),
                    "LUWTE_SMTP_PORT", Integer.toString(free.get(Port.SMTP))));

            assertThat(ports.taken()).containsExactly(Port.HTTP);
            assertThatExceptionOfType(LauncherException.class)
                    .isThrownBy(() -> Checks.ports(ports))
                    .withMessageContaining("port " + number)
                    .satisfies(e -> assertThat(e.advice()).contains("LUWTE_HTTP_PORT="));
        }
    }
}
