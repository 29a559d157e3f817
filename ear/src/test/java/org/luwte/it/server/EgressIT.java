/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.it.support.Deployments;

/** privacy-safety.md A-61: all tests run against a server that can find nobody outside; so nothing of it needs anybody. */
@ArquillianTest
class EgressIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(EgressIT.class);
    }

    @Test
    void theServerFindsThisMachineAndNoOther() throws UnknownHostException {
        assertThat(InetAddress.getByName("localhost").isLoopbackAddress()).isTrue();
        // Written into the file that it asks instead of a name service (org.luwte.launcher.KnownHosts).
        assertThat(InetAddress.getByName("shut-in.luwte.test").isLoopbackAddress())
                .isTrue();
        assertThatThrownBy(() -> InetAddress.getByName("www.knmi.nl")).isInstanceOf(UnknownHostException.class);
    }
}
