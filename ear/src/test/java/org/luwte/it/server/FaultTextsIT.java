/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.community.Joining;
import org.luwte.community.Visibility;
import org.luwte.community.WriteTopic;
import org.luwte.community.boundary.Writing;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;

/** What a fault says of a value never holds the value (privacy-safety.md K-15, K-17). */
@ArquillianTest
class FaultTextsIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(FaultTextsIT.class);
    }

    @Test
    void aDoubleIsRefusedWithoutItsValue() {
        String canary = "kanarie-" + UUID.randomUUID();
        insert(canary);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> insert(canary))
                .satisfies(e -> assertThat(everythingSaid(e))
                        .contains("community_group_handle_key")
                        .doesNotContain(canary));
    }

    @Test
    void refusedInputIsNotRepeated() {
        String canary = "kanarie-" + UUID.randomUUID();
        Someone ada = Someone.member();
        String group = Rows.group(Visibility.PUBLIC, Joining.OPEN);
        Rows.enter(group, ada);
        for (WriteTopic refused : List.of(
                new WriteTopic(group, canary.repeat(50), "tekst", Someone.draft()),
                new WriteTopic(group, "titel", canary.repeat(5_000), Someone.draft()),
                new WriteTopic(group, "", canary, Someone.draft()),
                new WriteTopic(canary, "titel", canary, Someone.draft()))) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> ada.ask(Writing.class, desk -> desk.writeTopic(refused)))
                    .satisfies(e -> assertThat(everythingSaid(e)).doesNotContain(canary));
        }
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> Someone.nobody().join(canary + "<script>"))
                .satisfies(e -> assertThat(everythingSaid(e)).doesNotContain(canary));
    }

    private static void insert(String handle) {
        Rows.update(
                "insert into community_group (id, version, handle, visibility, joining, member_count, topic_count)"
                        + " values (gen_random_uuid(), 0, ?, 'HIDDEN', 'INVITATION', 0, 0)",
                handle);
    }

    private static String everythingSaid(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .map(Throwable::toString)
                .collect(Collectors.joining("\n"));
    }
}
