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
import org.luwte.audit.Actor;
import org.luwte.audit.AuditTrail;
import org.luwte.content.CodeTaken;
import org.luwte.content.ContentAction;
import org.luwte.content.ContentLimits;
import org.luwte.content.ItemDraft;
import org.luwte.content.ItemKind;
import org.luwte.content.NotAFutureMoment;
import org.luwte.content.PublishTime;
import org.luwte.content.control.ContentItems;
import org.luwte.content.control.ContentWriting;
import org.luwte.content.entity.ContentItem;
import org.luwte.content.entity.ContentVersion;
import org.luwte.identity.Caller;
import org.luwte.identity.Function;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
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
     * Throws the draft away, and with it an item that has nothing else.
     *
     * @return whether the item is still there
     */
    @Discloses(DataLevel.D0)
    public boolean discard(@NotNull String code) {
        var item = writing.open(code);
        items.remove(items.versions(item).stream()
                .filter(ContentVersion::draft)
                .findFirst()
                .orElseThrow(NotFound::new));
        audit(ContentAction.CONTENT_DISCARDED, item);
        boolean more = !items.versions(item).isEmpty();
        if (!more) {
            items.remove(item);
        }
        return more;
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
     * Makes a planned version a draft again.
     *
     * @throws NotFound when it is not planned, or a draft is being written already
     */
    public void unschedule(@NotNull String code, int number) {
        var item = writing.open(code);
        var version = writing.version(item, number);
        if (!version.planned(clock.instant()) || items.versions(item).stream().anyMatch(ContentVersion::draft)) {
            throw new NotFound();
        }
        version.unschedule();
        audit(ContentAction.CONTENT_UNSCHEDULED, item);
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
        if (former.draft() || former.planned(now)) {
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
