/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.architecture.boundary;

import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.luwte.audit.AccessReason;
import org.luwte.audit.SubjectAccess;
import org.luwte.identity.Roles;
import org.luwte.shared.Page;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/** Boundaries for people who are more than members: what is nested in {@link Wrong} tells more than it may. */
public final class Planted {

    private Planted() {}

    /** A view that does not say how private it is. */
    public record Unjudged(String text) {}

    /** Something private. */
    @Discloses(DataLevel.D2)
    public record Private(String text) {}

    /** Each of these must be found. */
    public static final class Wrong {

        private Wrong() {}

        /** For staff and members. */
        @RolesAllowed({Roles.STAFF, Roles.MEMBER})
        public static class ViewForMixedRoles {
            public Unjudged view() {
                return new Unjudged("");
            }
        }

        /** For partners and members, by the annotation of the method. */
        public static class PrivateViewForMixedRoles {
            @RolesAllowed({Roles.MEMBER, Roles.PARTNER})
            public Page<Private> view(int page) {
                return new Page<>(List.of(), page, 1, 0);
            }
        }

        /** Gives a text. */
        @RolesAllowed(Roles.STAFF)
        public static class PlainText {
            public String text() {
                return "";
            }
        }

        /** Gives texts. */
        @RolesAllowed(Roles.ADMINISTRATOR)
        public static class PlainTexts {
            public List<String> texts() {
                return List.of();
            }
        }

        /** Gives a day. */
        @RolesAllowed(Roles.STAFF)
        public static class PlainDay {
            public Optional<LocalDate> day() {
                return Optional.empty();
            }
        }

        /** Gives a number. */
        @RolesAllowed(Roles.PARTNER)
        public static class PlainNumbers {
            public Map<Private, Integer> counts(AccessReason why) {
                return Map.of();
            }
        }

        /** Writes it out. */
        @RolesAllowed(Roles.STAFF)
        public static class IntoAStream {
            public void write(OutputStream out) {}
        }

        /** Hands it on. */
        @RolesAllowed(Roles.STAFF)
        public static class IntoACallback {
            public void each(Consumer<String> reader) {}
        }

        /** Says that a text is private, and asks for no reason. */
        @RolesAllowed(Roles.STAFF)
        public static class PrivateTextWithoutAReason {
            @Discloses(DataLevel.D2)
            public String text() {
                return "";
            }
        }

        /** Says less than its view. */
        @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
        public static class LessThanItsView {
            @Discloses(DataLevel.D0)
            public Private view() {
                return new Private("");
            }
        }
    }

    /** None of this may be found. */
    @RolesAllowed({Roles.STAFF, Roles.MEMBER})
    public static class Right {

        @Discloses(DataLevel.D0)
        public Unjudged own() {
            return new Unjudged("");
        }

        @RolesAllowed(Roles.STAFF)
        public List<Private> looked(AccessReason why) {
            return List.of();
        }

        @RolesAllowed(Roles.STAFF)
        @Discloses(DataLevel.D3)
        public void export(SubjectAccess access, OutputStream out) {}

        @RolesAllowed(Roles.MEMBER)
        public String text() {
            return "";
        }

        public void change(String handle) {}
    }
}
