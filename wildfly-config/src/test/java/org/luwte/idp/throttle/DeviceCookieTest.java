/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cookie by which a device is known again. */
class DeviceCookieTest {

    private static final long NOW = 1_800_000_000L;

    private final Random chance = new Random(7);
    private final DeviceCookie cookie = cookie("the key of the realm");

    @Test
    void aDeviceIsKnownForTheAccountThatWasUsedOnIt() {
        String value = cookie.renewed(null, "duif", NOW, chance);

        assertThat(cookie.device(value, "duif", NOW)).isPresent();
        assertThat(cookie.device(value, " DUIF ", NOW))
                .as("as Keycloak understands the name")
                .isEqualTo(cookie.device(value, "duif", NOW));
        assertThat(cookie.device(value, "mus", NOW)).isEmpty();
    }

    @Test
    void theCookieTellsNoName() {
        String value = cookie.renewed(null, "duif", NOW, chance);

        assertThat(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.ISO_8859_1))
                .doesNotContainIgnoringCase("duif");
        assertThat(cookie.renewed(null, "duif", NOW, chance)).isNotEqualTo(value);
    }

    @Test
    void severalPeopleMayShareADevice() {
        String value = null;
        for (String name : new String[] {"een", "twee", "drie", "vier", "vijf", "zes"}) {
            value = cookie.renewed(value, name, NOW, chance);
        }

        assertThat(cookie.device(value, "zes", NOW)).isPresent();
        assertThat(cookie.device(value, "twee", NOW)).isPresent();
        assertThat(cookie.device(value, "een", NOW)).as("the oldest of six").isEmpty();
        assertThat(value).hasSizeLessThan(400);
    }

    @Test
    void signingInAgainTakesThePlaceOfTheOldEntry() {
        String first = cookie.renewed(null, "duif", NOW, chance);
        String second = cookie.renewed(first, "duif", NOW + 60, chance);

        assertThat(second).hasSameSizeAs(first).isNotEqualTo(first);
    }

    @Test
    void aYearLaterItIsForgotten() {
        String value = cookie.renewed(null, "duif", NOW, chance);

        assertThat(cookie.device(value, "duif", NOW + DeviceCookie.YEAR_IN_SECONDS - 1))
                .isPresent();
        assertThat(cookie.device(value, "duif", NOW + DeviceCookie.YEAR_IN_SECONDS))
                .isEmpty();
    }

    @Test
    void whoDoesNotHaveTheKeyMakesNoCookie() {
        String forged = cookie("another key").renewed(null, "duif", NOW, chance);

        assertThat(cookie.device(forged, "duif", NOW)).isEmpty();
    }

    @Test
    void everyByteCounts() {
        byte[] bytes = Base64.getUrlDecoder().decode(cookie.renewed(null, "duif", NOW, chance));
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertThat(cookie.device(Base64.getUrlEncoder().encodeToString(changed), "duif", NOW))
                    .as("byte %d", i)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "....",
                "a",
                "%%%",
                "AAAA.BBBB",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void nonsenseIsNoDeviceAndNoFault(String nonsense) {
        assertThat(cookie.device(nonsense, "duif", NOW)).isEmpty();
        assertThat(cookie.device(cookie.renewed(nonsense, "duif", NOW, chance), "duif", NOW))
                .isPresent();
    }

    private static DeviceCookie cookie(String key) {
        return new DeviceCookie(new Pseudonyms(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA512")));
    }
}
