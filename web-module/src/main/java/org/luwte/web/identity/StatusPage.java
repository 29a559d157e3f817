/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Says in words what works now. Nothing of the inside, and nothing about whoever asks. */
@Named
@RequestScoped
public class StatusPage {

    /**
     * One part.
     *
     * @param name  of its texts
     * @param state {@code works}, {@code away} or {@code asking}
     * @param at    when it was asked; {@code null} while it is being asked for the first time
     */
    public record Part(String name, String state, Instant at) {

        /** The end of the key of what is said of it. */
        public String said() {
            return name + "." + state;
        }
    }

    private Pulses pulses;
    private List<Part> parts;

    protected StatusPage() {} // for the CDI proxy

    @Inject
    public StatusPage(Pulses pulses) {
        this.pulses = pulses;
    }

    /** What needs something else than this node. */
    public List<Part> getParts() {
        if (parts == null) {
            parts = List.of(part("signIn", pulses.provider()), part("database", pulses.database()));
        }
        return parts;
    }

    private static Part part(String name, Pulse.Beat beat) {
        if (beat == null) {
            return new Part(name, "asking", null);
        }
        return new Part(name, beat.answers() ? "works" : "away", beat.at());
    }

    /** Whether everything works, as far as is known. */
    public boolean isWell() {
        return getParts().stream().allMatch(part -> part.state().equals("works"));
    }

    /** Whether nobody can sign in now. */
    public boolean isSignInAway() {
        return getParts().stream()
                .anyMatch(part -> part.name().equals("signIn") && part.state().equals("away"));
    }

    /** When the oldest answer was asked for; {@code null} when there is none. */
    public Instant getAskedAt() {
        return getParts().stream()
                .map(Part::at)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
