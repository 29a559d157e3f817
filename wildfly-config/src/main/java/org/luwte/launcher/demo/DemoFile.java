/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.luwte.community.GroupWords;
import org.luwte.community.Joining;
import org.luwte.community.Visibility;
import org.luwte.identity.Avatar;
import org.luwte.identity.Function;

/** The file {@code demo/community.json}. */
record DemoFile(List<Person> people, List<Staff> staff, List<Group> groups, List<Topic> topics) {

    /** A member; {@code subject} is {@code null} for somebody without an account. */
    record Person(
            String key, String subject, String pseudonym, Avatar avatar, List<Function> functions, int joinedDaysAgo) {}

    /** Somebody of the staff who does not take part in the community. */
    record Staff(String key, String subject, List<Function> functions) {}

    /** A group with the keys of its members; what is said of it by language. */
    record Group(
            String key, Visibility visibility, Joining joining, Map<String, GroupWords> words, List<String> members) {}

    /** A topic with its replies, in the order of their times. */
    record Topic(
            String group,
            String author,
            String title,
            String text,
            int daysAgo,
            String language,
            List<Reply> replies) {}

    /** A reply, so many hours after its topic. */
    record Reply(String author, String text, int hoursAfter) {}

    static DemoFile read() {
        try (InputStream file = DemoFile.class.getResourceAsStream("/demo/community.json")) {
            return new ObjectMapper().readValue(file, DemoFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
