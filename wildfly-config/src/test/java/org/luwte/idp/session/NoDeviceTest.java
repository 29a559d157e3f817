/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.keycloak.device.DeviceRepresentationProviderFactory;

/** No session says from which device it began. */
class NoDeviceTest {

    @Test
    void keycloakFindsItBeforeItsOwnAndHearsOfNoDevice() {
        assertThat(ServiceLoader.load(DeviceRepresentationProviderFactory.class))
                .singleElement()
                .isInstanceOfSatisfying(NoDevice.class, factory -> {
                    assertThat(factory.order()).isPositive();
                    assertThat(factory.create(null).deviceRepresentation()).isNull();
                });
    }
}
