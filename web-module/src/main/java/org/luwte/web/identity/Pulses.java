/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.luwte.content.boundary.HelpLines;
import org.luwte.shared.Language;
import org.luwte.web.shared.Faults;

/** Whether what this node needs answers: the identity provider and the database. */
@ApplicationScoped
public class Pulses {

    private HelpLines lines;
    private Faults faults;
    private Pulse provider;
    private Pulse database;

    @Resource
    ManagedExecutorService background;

    protected Pulses() {} // for the CDI proxy

    @Inject
    public Pulses(ProviderSessions sessions, HelpLines lines, Clock clock, Faults faults) {
        this.lines = lines;
        this.faults = faults;
        this.provider = new Pulse(sessions::providerAnswers, clock);
        this.database = new Pulse(this::databaseAnswers, clock);
    }

    /** The identity provider, asked as before somebody is sent there. */
    Pulse.Beat provider() {
        return provider.beat(background);
    }

    Pulse.Beat database() {
        return database.beat(background);
    }

    /** It answers when the rows can be read that stand on every page. */
    private boolean databaseAnswers() {
        try {
            return !lines.all(Language.NL).isEmpty();
        } catch (RuntimeException away) {
            faults.note(away);
            return false;
        }
    }
}
