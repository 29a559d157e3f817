/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The form of rows never changes by accident: the hashes here were made by another program (docs/operations/audit.md). */
class CanonicalTest {

    private static final String REFERENCE = "ab".repeat(32);

    private static final String FIRST = "{\"v\":1,\"seq\":1,\"id\":\"0190a0c0-0000-7000-8000-000000000001\","
            + "\"at\":\"2026-11-23T17:00:00.000000Z\",\"action\":\"MEMBER_JOINED\",\"role\":\"MEMBER\",\"actor\":null,"
            + "\"actorRef\":\"" + REFERENCE + "\",\"organisation\":null,\"object\":null,\"subject\":\"" + REFERENCE
            + "\",\"ground\":null,\"note\":null}";

    private static final String SECOND = "{\"v\":1,\"seq\":2,\"id\":\"0190a0c0-0000-7000-8000-000000000002\","
            + "\"at\":\"2026-11-23T17:00:00.123456Z\",\"action\":\"FILE_OPENED\",\"role\":\"STAFF\","
            + "\"actor\":\"0190a0c0-0000-7000-8000-000000000009\",\"actorRef\":null,\"organisation\":null,\"object\":null,"
            + "\"subject\":\"" + REFERENCE + "\",\"ground\":\"SAFETY\",\"note\":\"AQI=\"}";

    @Test
    void rowHasOneText() {
        assertThat(Canonical.row(
                        1, row("1", "2026-11-23T17:00:00Z", "MEMBER_JOINED", "MEMBER", null, REFERENCE, null, null)))
                .isEqualTo(FIRST);
        assertThat(Canonical.row(
                        2,
                        row("2", "2026-11-23T17:00:00.123456Z", "FILE_OPENED", "STAFF", "9", null, "SAFETY", "AQI=")))
                .isEqualTo(SECOND);
    }

    @Test
    void hashLinksARowToTheOneBefore() {
        byte[] first = Canonical.hash(Canonical.beginning(), FIRST);

        assertThat(HexFormat.of().formatHex(first))
                .isEqualTo("11309e93bef82115be4912591f740ed4ec1f5628c45102dd8ebeb16693997537");
        assertThat(HexFormat.of().formatHex(Canonical.hash(first, SECOND)))
                .isEqualTo("a74ef7b5edb65febe7f5e46bdca94aa3a15b5f5b302d4730f198c9e40e92cd91");
    }

    @Test
    void checkpointHasOneText() {
        assertThat(Checkpoint.text(3, 40, new byte[32], Instant.parse("2026-11-23T17:10:00Z"), "0123456789abcdef"))
                .isEqualTo("{\"kind\":\"luwte-audit-checkpoint\",\"v\":1,\"number\":3,\"seq\":40,\"hash\":\""
                        + "0".repeat(64) + "\",\"at\":\"2026-11-23T17:10:00.000000Z\",\"key\":\"0123456789abcdef\"}");
    }

    @Test
    void valueThatWouldNeedAnEscapeIsRefused() {
        for (String value : List.of("a\"b", "a b", "é", "{", "\n")) {
            List<String> row = row("1", "2026-11-23T17:00:00Z", value, "MEMBER", null, REFERENCE, null, null);
            assertThatThrownBy(() -> Canonical.row(1, row)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Of: end of the id, time, action, role, end of the actor, her reference, ground, note. */
    private static List<String> row(String... values) {
        String uuid = "0190a0c0-0000-7000-8000-00000000000";
        return Arrays.asList(
                uuid + values[0],
                Canonical.time(Instant.parse(values[1])),
                values[2],
                values[3],
                values[4] == null ? null : uuid + values[4],
                values[5],
                null,
                null,
                REFERENCE,
                values[6],
                values[7]);
    }
}
