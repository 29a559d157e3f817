/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.luwte.audit.Actor;
import org.luwte.audit.AuditTrail;
import org.luwte.content.CodeTaken;
import org.luwte.content.ContentAction;
import org.luwte.content.ContentIncomplete;
import org.luwte.content.ContentLimits;
import org.luwte.content.HelpLineDraft;
import org.luwte.content.HelpLineEntry;
import org.luwte.content.HelpLineFormer;
import org.luwte.content.HelpLineNeeded;
import org.luwte.content.control.HelpLineWriting;
import org.luwte.content.entity.HelpLine;
import org.luwte.identity.Caller;
import org.luwte.identity.Function;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.shared.NotFound;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/** Where the site team keeps the help lines right (privacy-safety.md U-22). Every change is audited and can be taken back. */
@Stateless
@RolesAllowed(Roles.STAFF)
@RequiresStanding(value = Standing.STAFF, functions = Function.COMMUNITY_MANAGER)
public class HelpLineDesk {

    @Inject
    HelpLineWriting lines;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    /** All lines, the urgent ones first. */
    public List<HelpLineEntry> all() {
        return lines.all().stream().map(this::entry).toList();
    }

    /** The codes of lines that were removed and can be put back. */
    @Discloses(DataLevel.D0)
    public List<String> removed() {
        return lines.removed();
    }

    public HelpLineEntry line(@NotNull String code) {
        return entry(lines.find(code).orElseThrow(NotFound::new));
    }

    /**
     * Adds a line; its number counts as checked today.
     *
     * @throws CodeTaken         when there is one with this code
     * @throws ContentIncomplete when words are missing in a language
     */
    public void add(
            @NotNull @Size(max = ContentLimits.CODE) @Pattern(regexp = ContentLimits.NAME) String code,
            @NotNull @Valid HelpLineDraft draft) {
        if (lines.find(code).isPresent()) {
            throw new CodeTaken();
        }
        var line = lines.begin(code);
        say(line, draft);
        audit(ContentAction.HELP_LINE_SAVED, line);
    }

    /**
     * Changes a line. A number that is another one counts as checked today.
     *
     * @param revision of the line when it was opened
     * @throws org.luwte.content.ChangedMeanwhile when somebody else changed it since
     * @throws ContentIncomplete                  when words are missing in a language
     * @throws HelpLineNeeded                     when too few would stay urgent
     */
    public void save(@NotNull String code, long revision, @NotNull @Valid HelpLineDraft draft) {
        var line = lines.open(code, revision).orElseThrow(NotFound::new);
        if (!draft.tel().equals(line.tel())) {
            line.checked(lines.today());
        }
        say(line, draft);
        audit(ContentAction.HELP_LINE_SAVED, line);
    }

    /** Somebody called the number, or looked it up, and it is right. */
    public void checked(@NotNull String code) {
        var line = lines.open(code).orElseThrow(NotFound::new);
        line.checked(lines.today());
        audit(ContentAction.HELP_LINE_CHECKED, line);
    }

    /**
     * Removes a line from the site.
     *
     * @throws HelpLineNeeded when too few would stay urgent
     */
    public void remove(@NotNull String code) {
        var line = lines.open(code).orElseThrow(NotFound::new);
        lines.remove(line);
        audit(ContentAction.HELP_LINE_REMOVED, line);
    }

    /**
     * Takes the last change of a line back, be it that it was removed; this can be taken back the same way.
     *
     * @throws NotFound       when it never changed
     * @throws HelpLineNeeded when too few would stay urgent
     */
    public void undo(@NotNull String code) {
        putBack(code, lines.former(code).stream().findFirst().orElseThrow(NotFound::new));
    }

    /**
     * Lets a line say again what it said before; this can be taken back the same way.
     *
     * @param until when that was changed
     * @throws NotFound       when it said nothing then
     * @throws HelpLineNeeded when too few would stay urgent
     */
    public void restore(@NotNull String code, @NotNull Instant until) {
        putBack(
                code,
                lines.former(code).stream()
                        .filter(former -> former.until().equals(until))
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    /** What a line said before, the newest first. */
    public List<HelpLineFormer> former(@NotNull String code) {
        return lines.former(code);
    }

    private void putBack(String code, HelpLineFormer former) {
        var line = lines.open(code).orElseGet(() -> lines.begin(code));
        line.checked(former.checkedOn());
        lines.say(line, former.draft());
        audit(ContentAction.HELP_LINE_RESTORED, line);
    }

    private void say(HelpLine line, HelpLineDraft draft) {
        if (!draft.complete()) {
            throw new ContentIncomplete();
        }
        lines.say(line, draft);
    }

    private HelpLineEntry entry(HelpLine line) {
        boolean fewest = lines.all().stream().filter(HelpLine::urgent).count() <= HelpLineWriting.LEAST_URGENT;
        return new HelpLineEntry(
                line.code(),
                line.revision(),
                lines.said(line),
                line.checkedOn(),
                line.checkedOn().plusDays(HelpLineEntry.FRESH_DAYS).isBefore(lines.today()),
                line.urgent() && fewest,
                !lines.former(line.code()).isEmpty());
    }

    private void audit(ContentAction action, HelpLine line) {
        audit.record(action, Actor.staff(caller.staff()), line.id());
    }
}
