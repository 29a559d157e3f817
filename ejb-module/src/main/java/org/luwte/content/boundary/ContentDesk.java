/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.luwte.audit.Actor;
import org.luwte.audit.AuditTrail;
import org.luwte.content.CodeTaken;
import org.luwte.content.ContentAction;
import org.luwte.content.ContentLimits;
import org.luwte.content.ItemDraft;
import org.luwte.content.ItemKind;
import org.luwte.content.NotAFutureMoment;
import org.luwte.content.NothingCompared;
import org.luwte.content.PublishTime;
import org.luwte.content.control.ContentItems;
import org.luwte.content.control.ContentWriting;
import org.luwte.content.entity.ContentItem;
import org.luwte.identity.Caller;
import org.luwte.identity.Function;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/** Where the site team changes what the organisation publishes. Every change is audited and can be taken back. */
@Stateless
@RolesAllowed(Roles.STAFF)
@RequiresStanding(value = Standing.STAFF, functions = Function.COMMUNITY_MANAGER)
public class ContentDesk {

    @Inject
    ContentItems items;

    @Inject
    ContentWriting writing;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Begins an item.
     *
     * @throws CodeTaken when there is one with this code
     */
    public void create(
            @NotNull @Size(max = ContentLimits.CODE) @Pattern(regexp = ContentLimits.NAME) String code,
            @NotNull ItemKind kind) {
        if (items.find(code).isPresent()) {
            throw new CodeTaken();
        }
        var item = items.add(code, kind);
        items.write(item, ItemDraft.EMPTY);
        audit(ContentAction.CONTENT_SAVED, item);
    }

    /**
     * Keeps what was written as the draft of the next version; readers see nothing of it.
     *
     * @param revision of the item when it was opened
     * @throws org.luwte.content.ChangedMeanwhile  when somebody else changed it since
     * @throws org.luwte.content.SourcesUnreadable when a line of the sources is none
     */
    public void save(@NotNull String code, long revision, @NotNull @Valid ItemDraft draft) {
        draft.texts().values().forEach(ContentWriting::readable);
        var item = writing.open(code, revision);
        items.write(item, draft);
        audit(ContentAction.CONTENT_SAVED, item);
    }

    /**
     * Puts the draft away, so that it can be taken up again; an item of which nothing was ever written goes with it.
     *
     * @return whether the item is still there
     */
    @Discloses(DataLevel.D0)
    public boolean discard(@NotNull String code) {
        var item = writing.open(code);
        var draft = items.draft(item).orElseThrow(NotFound::new);
        audit(ContentAction.CONTENT_DISCARDED, item);
        if (items.versions(item).size() == 1 && items.words(draft).empty()) {
            items.remove(item, draft);
            return false;
        }
        items.putAway(draft);
        return true;
    }

    /**
     * Goes on with what was put away; a draft that is there is put away for it.
     *
     * @throws NotFound when it is not such a version
     */
    public void resume(@NotNull String code, int number) {
        var item = writing.open(code);
        var version = writing.version(item, number);
        if (!version.aside()) {
            throw new NotFound();
        }
        items.draft(item).ifPresent(items::putAway);
        version.takeUp();
        audit(ContentAction.CONTENT_RESUMED, item);
    }

    /**
     * Lets readers see what was written.
     *
     * @param revision of the item when it was opened
     * @param time     when they see it
     * @throws org.luwte.content.ChangedMeanwhile  when somebody else changed it since
     * @throws NotAFutureMoment                    when a moment is past, or the end comes before the beginning
     * @throws org.luwte.content.MomentTaken       when another version is planned for this moment
     * @throws org.luwte.content.ContentIncomplete when words are missing in a language
     * @throws org.luwte.content.AddressTaken      when another page has the address
     */
    public void publish(
            @NotNull String code, long revision, @NotNull @Valid ItemDraft draft, @NotNull PublishTime time) {
        Instant now = clock.instant();
        if (!time.ahead(now)) {
            throw new NotAFutureMoment();
        }
        var item = writing.open(code, revision);
        writing.publish(item, items.write(item, draft), time.from() == null ? now : time.from(), time.until());
        audit(time.from() == null ? ContentAction.CONTENT_PUBLISHED : ContentAction.CONTENT_SCHEDULED, item);
    }

    /**
     * Makes a planned version a draft again; while another draft is being written, it is put away.
     *
     * @throws NotFound when it is not planned
     */
    public void unschedule(@NotNull String code, int number) {
        var item = writing.open(code);
        var version = writing.version(item, number);
        if (!version.planned(clock.instant())) {
            throw new NotFound();
        }
        if (items.draft(item).isPresent()) {
            items.putAway(version);
        } else {
            version.takeUp();
        }
        audit(ContentAction.CONTENT_UNSCHEDULED, item);
    }

    /**
     * Somebody compared the text that readers see with sources of it, and both say the same. Those carry the day of today then, also
     * in the draft.
     *
     * @param revision of the item when it was opened
     * @param compared the addresses of the sources, by language
     * @throws org.luwte.content.ChangedMeanwhile when somebody else changed it since
     * @throws NothingCompared                    when no source is named
     */
    public void compared(
            @NotNull String code,
            long revision,
            @NotNull Map<@NotNull Language, @NotNull Set<@NotNull String>> compared) {
        if (compared.values().stream().allMatch(Set::isEmpty)) {
            throw new NothingCompared();
        }
        var item = writing.open(code, revision);
        writing.compared(item, compared);
        audit(ContentAction.CONTENT_COMPARED, item);
    }

    /** Lets readers see the item no more. */
    public void withdraw(@NotNull String code) {
        var item = writing.open(code);
        writing.live(item).orElseThrow(NotFound::new).withdraw(clock.instant());
        audit(ContentAction.CONTENT_WITHDRAWN, item);
    }

    /**
     * Lets readers see the words of a former version again, at once: as a new version, so that this can be taken back too. A draft that
     * is being written stays.
     *
     * @return the number of the new version
     */
    @Discloses(DataLevel.D0)
    public int restore(@NotNull String code, int number) {
        var item = writing.open(code);
        var former = writing.version(item, number);
        Instant now = clock.instant();
        if (!former.came(now)) {
            throw new NotFound();
        }
        var version = writing.restore(item, former);
        audit(ContentAction.CONTENT_RESTORED, item);
        return version.number();
    }

    private void audit(ContentAction action, ContentItem item) {
        audit.record(action, Actor.staff(caller.staff()), item.id());
    }
}
