/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.luwte.moderation.RemovalDecision;
import org.luwte.moderation.RemovalFile;
import org.luwte.moderation.RemovalLine;
import org.luwte.moderation.RemovalStatus;
import org.luwte.moderation.boundary.RemovalDesk;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;
import org.luwte.web.shared.Settings;

/** One request: first why, then what. It is shown on the answer itself, once, and kept nowhere. */
@Named
@RequestScoped
public class RemovalFilePage {

    private RemovalDesk desk;
    private RequestValues values;
    private Redirects redirects;
    private Settings settings;
    private RemovalLine line;
    private RemovalFile file;
    private String outcome;
    private String answer;
    private final Reason reason = new Reason();

    protected RemovalFilePage() {} // for the CDI proxy

    @Inject
    public RemovalFilePage(RemovalDesk desk, RequestValues values, Redirects redirects, Settings settings) {
        this.desk = desk;
        this.values = values;
        this.redirects = redirects;
        this.settings = settings;
    }

    public void load() {
        getLine();
    }

    public void open() {
        file = desk.open(values.handle(), reason.given());
    }

    public void take() {
        desk.take(values.handle());
        done(Done.REMOVAL_TAKEN);
    }

    public void decide() {
        desk.decide(values.handle(), new RemovalDecision(RemovalStatus.valueOf(outcome), answer));
        done(Done.REMOVAL_DECIDED);
    }

    public void reopen() {
        desk.reopen(values.handle());
        done(Done.REMOVAL_REOPENED);
    }

    private void done(Done done) {
        redirects.to("/desk/removal/" + values.handle(), done);
    }

    /** The request without what is in it. */
    public RemovalLine getLine() {
        if (line == null) {
            line = desk.line(values.handle());
        }
        return line;
    }

    /** What was asked; {@code null} until a reason was given. */
    public RemovalFile getFile() {
        return file;
    }

    /** The pages of our own that she names. */
    public List<String> getPlaces() {
        return NamedPlaces.in(file.place(), settings.publicOrigin());
    }

    public Reason getReason() {
        return reason;
    }

    public List<RemovalStatus> getOutcomes() {
        return RemovalStatus.outcomes();
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
