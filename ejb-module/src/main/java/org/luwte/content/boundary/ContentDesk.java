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
import org.luwte.content.Source;
import org.luwte.content.SourcesUnreadable;
import org.luwte.content.control.ContentItems;
import org.luwte.content.control.ContentWriting;
import org.luwte.content.entity.ContentItem;
import org.luwte.content.entity.ContentVersion;
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
            @NotNull ItemKind kind,
            @NotNull @Valid ItemDraft draft) {
        if (items.find(code).isPresent()) {
            throw new CodeTaken();
        }
        var item = items.add(code, kind);
        items.write(item, draft);
        audit(ContentAction.CONTENT_SAVED, item);
    }

    /**
     * Keeps what was written as the draft of the next version; readers see nothing of it.
     *
     * @param revision of the item when it was opened
     * @return the number of the version
     * @throws org.luwte.content.ChangedMeanwhile when somebody else changed it since
     * @throws SourcesUnreadable                  when a line of the sources is none
     */
    @Discloses(DataLevel.D0)
    public int save(@NotNull String code, long revision, @NotNull @Valid ItemDraft draft) {
        for (Language language : Language.values()) {
            if (!Source.valid(draft.text(language).sources())) {
                throw new SourcesUnreadable();
            }
        }
        var item = writing.open(code, revision);
        int number = items.write(item, draft).number();
        audit(ContentAction.CONTENT_SAVED, item);
        return number;
    }

    /** Throws the draft away. */
    public void discard(@NotNull String code) {
        var item = writing.open(code);
        items.remove(items.versions(item).stream()
                .filter(ContentVersion::draft)
                .findFirst()
                .orElseThrow(NotFound::new));
        audit(ContentAction.CONTENT_DISCARDED, item);
    }

    /**
     * Lets readers see the draft.
     *
     * @param from  {@code null}: at once
     * @param until {@code null}: without an end
     * @throws NotAFutureMoment                    when a moment is past, or the end comes before the beginning
     * @throws org.luwte.content.ContentIncomplete when words are missing in a language
     * @throws org.luwte.content.AddressTaken      when another page has the address
     */
    public void publish(@NotNull String code, int number, Instant from, Instant until) {
        Instant now = clock.instant();
        if (from != null && !from.isAfter(now) || until != null && !until.isAfter(from == null ? now : from)) {
            throw new NotAFutureMoment();
        }
        var item = writing.open(code);
        var version = writing.version(item, number);
        if (!version.draft()) {
            throw new NotFound();
        }
        writing.publish(item, version, from == null ? now : from, until);
        audit(from == null ? ContentAction.CONTENT_PUBLISHED : ContentAction.CONTENT_SCHEDULED, item);
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
        var version = items.copy(item, former);
        writing.publish(item, version, now, null);
        audit(ContentAction.CONTENT_RESTORED, item);
        return version.number();
    }

    private void audit(ContentAction action, ContentItem item) {
        audit.record(action, Actor.staff(caller.staff()), item.id());
    }
}
