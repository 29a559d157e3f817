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
        Ports ports = Ports.of(Map.of(), 1);

        assertThat(ports.get(Port.HTTP)).isEqualTo(8080);
        assertThat(ports.get(Port.DATABASE)).isEqualTo(5433);
    }

    @Test
    void comeFromTheEnvironment() {
        assertThat(Ports.of(Map.of("LUWTE_HTTP_PORT", " 9080 "), 1).get(Port.HTTP))
                .isEqualTo(9080);
    }

    @Test
    void refuseWhatIsNoPortAndNameTheVariable() {
        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> Ports.of(Map.of("LUWTE_IDP_PORT", "many"), 1))
                .withMessageContaining("LUWTE_IDP_PORT");
        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> Ports.of(Map.of("LUWTE_IDP_PORT", "70000"), 1));
    }

    @Test
    void refuseOneNumberForTwo() {
        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> Ports.of(Map.of("LUWTE_HTTP_PORT", "9990"), 1))
                .withMessageContaining("9990");
    }

    @Test
    void freeOnesAreAllDifferentAndFree() {
        Ports ports = Ports.free(3);

        assertThat(Arrays.stream(Port.values()).map(ports::get)).doesNotHaveDuplicates();
        assertThat(ports.taken()).isEmpty();
    }

    @Test
    void tellWhichOneIsTakenAndByWhichVariableToChangeIt() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String number = Integer.toString(other.getLocalPort());
            Ports free = Ports.free(1);
            Map<String, String> environment = free.variables();
            environment.put("LUWTE_HTTP_PORT", number);
            Ports ports = Ports.of(environment, 1);

            assertThat(ports.taken()).containsExactly(Port.HTTP);
            assertThatExceptionOfType(LauncherException.class)
                    .isThrownBy(() -> Checks.ports(ports))
                    .withMessageContaining("port " + number)
                    .satisfies(e -> assertThat(e.advice()).contains("LUWTE_HTTP_PORT="));
        }
    }

    @Test
    void nodesAreOneToThree() {
        for (int nodes : new int[] {0, 4, -1}) {
            assertThatExceptionOfType(LauncherException.class)
                    .isThrownBy(() -> Ports.of(Map.of(), nodes))
                    .withMessageContaining("1 to 3")
                    .satisfies(e -> assertThat(e.advice()).contains("--nodes 2"));
        }
    }

    @Test
    void oneNodeHasThePublicPortAndNeedsNoBalancer() {
        Ports ports = Ports.of(Map.of(), 1);

        assertThat(ports.variables(1)).containsEntry("LUWTE_HTTP_PORT", "8080");
        assertThat(ports.variables()).doesNotContainKeys("LUWTE_BALANCER_PORT", "LUWTE_NODE_PORT");
    }

    @Test
    void eachOfSeveralNodesHasPortsOfItsOwnBehindTheBalancer() {
        Ports ports = Ports.of(Map.of("LUWTE_MANAGEMENT_PORT_2", "10990"), 2);

        assertThat(ports.get(Port.HTTP)).isEqualTo(8080);
        assertThat(ports.variables(1))
                .containsEntry("LUWTE_HTTP_PORT", "8091")
                .containsEntry("LUWTE_MANAGEMENT_PORT", "9990")
                .containsEntry("LUWTE_CLUSTER_PORT", "7600");
        assertThat(ports.variables(2))
                .containsEntry("LUWTE_HTTP_PORT", "8092")
                .containsEntry("LUWTE_MANAGEMENT_PORT", "10990")
                .containsEntry("LUWTE_CLUSTER_PORT", "7601")
                .containsEntry("LUWTE_BALANCER_PORT", "8090");
    }
}
