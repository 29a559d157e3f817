/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The addresses of all pages: a page that is not in this table does not exist (architecture.md 11b). Dutch stands at the address
 * itself, English below {@code /en} (decision 21).
 */
public enum Route {
    HOME("/", "/content/home.xhtml", Kind.OPEN),
    HELP("/help", "/content/help.xhtml", Kind.OPEN),
    SITUATION("/help/{handle}", "/content/situation.xhtml", Kind.OPEN),
    INFO("/info/{handle}", "/content/info.xhtml", Kind.OPEN),
    SAFETY("/safety", "/content/safety.xhtml", Kind.OPEN),
    EXIT("/safety/exit", "/content/exit.xhtml", Kind.OPEN),
    QUIET("/safety/quiet", "/content/quiet.xhtml", Kind.OPEN),
    OUT("/out", "/content/out.xhtml", Kind.READING),
    STATUS("/status", "/identity/status.xhtml", Kind.READING),
    REMOVAL("/removal", "/moderation/removal.xhtml", Kind.ASKING),
    REMOVAL_STATE("/removal/state", "/moderation/removal-state.xhtml", Kind.ASKING),
    POLICY("/policy/{code}", "/consent/policy.xhtml", Kind.OPEN),
    JOIN("/join", "/consent/join.xhtml", Kind.OPEN),
    JOIN_KEEP("/join/keep", "/consent/join-keep.xhtml", Kind.OPEN),
    JOIN_UNDER_16("/join/under-16", "/consent/join-under-16.xhtml", Kind.OPEN),
    JOIN_PSEUDONYM("/join/pseudonym", "/consent/join-pseudonym.xhtml", Kind.OWN),
    GROUPS("/groups", "/community/groups.xhtml", Kind.READING),
    GROUP("/group/{handle}", "/community/group.xhtml", Kind.READING),
    LEAVE_GROUP("/group/{handle}/leave", "/community/leave-group.xhtml", Kind.OWN),
    WRITE_TOPIC("/group/{handle}/write", "/community/write-topic.xhtml", Kind.WRITING),
    TOPIC("/topic/{handle}", "/community/topic.xhtml", Kind.READING),
    WRITE_REPLY("/topic/{handle}/reply", "/community/write-reply.xhtml", Kind.WRITING),
    EDIT_TOPIC("/topic/{handle}/edit", "/community/edit-topic.xhtml", Kind.WRITING),
    DELETE_TOPIC("/topic/{handle}/delete", "/community/delete-topic.xhtml", Kind.OWN),
    EDIT_REPLY("/reply/{handle}/edit", "/community/edit-reply.xhtml", Kind.WRITING),
    DELETE_REPLY("/reply/{handle}/delete", "/community/delete-reply.xhtml", Kind.OWN),
    ME("/me", "/identity/me.xhtml", Kind.OWN),
    LOOKED("/me/looked", "/audit/looked.xhtml", Kind.OWN),
    DESK("/desk", "/audit/desk.xhtml", Kind.OWN),
    TRAIL("/desk/audit", "/audit/trail.xhtml", Kind.OWN),
    CONTENT("/desk/content", "/editing/content.xhtml", Kind.OWN),
    NEW_CONTENT("/desk/new-content", "/editing/new-content.xhtml", Kind.OWN),
    CONTENT_ITEM("/desk/content/{handle}", "/editing/item.xhtml", Kind.OWN),
    CONTENT_PREVIEW("/desk/content/{handle}/preview", "/editing/preview.xhtml", Kind.OWN),
    CONTENT_DIFFERENCE("/desk/content/{handle}/difference", "/editing/difference.xhtml", Kind.OWN),
    CONTENT_SOURCES("/desk/content/{handle}/sources", "/editing/sources.xhtml", Kind.OWN),
    CONTENT_FILES("/desk/content-files", "/editing/files.xhtml", Kind.OWN),
    HELP_LINES("/desk/help-lines", "/editing/help-lines.xhtml", Kind.OWN),
    NEW_HELP_LINE("/desk/new-help-line", "/editing/new-help-line.xhtml", Kind.OWN),
    HELP_LINE("/desk/help-line/{handle}", "/editing/help-line.xhtml", Kind.OWN),
    MEMBER_FILE("/desk/member/{handle}", "/moderation/member.xhtml", Kind.OWN),
    REMOVALS("/desk/removals", "/moderation/removals.xhtml", Kind.OWN),
    REMOVAL_FILE("/desk/removal/{handle}", "/moderation/removal-file.xhtml", Kind.OWN),
    SIGN_IN("/me/sign-in", "/identity/sign-in.xhtml", Kind.OWN),
    SIGN_IN_END("/me/sign-in/end/{handle}", "/identity/sign-in-end.xhtml", Kind.OWN),
    STEP_UP("/step-up/{code}", "/identity/step-up.xhtml", Kind.OWN),
    PAUSE("/pause", "/identity/pause.xhtml", Kind.OWN),
    PARTNER("/partner", "/identity/partner.xhtml", Kind.OWN);

    /** What is on a page. */
    enum Kind {
        /** Public pages of the organisation (level D0): may be found and may be kept by the browser. */
        OPEN,
        /** Pages that show each as much as the visibility of its group allows. */
        READING,
        /** Pages on which somebody without an account asks for something: their forms live without a session. */
        ASKING,
        /** Pages of somebody who is signed in. */
        OWN,
        /** Pages of somebody who is signed in, with PrimeFaces components, which need its nonce. */
        WRITING
    }

    /** A page that answers an address, with the values the address carries. */
    public record Match(Route route, Map<String, String> values) {}

    /** Apart, because the constructor of a constant can't read constants of the enum itself. */
    private static final class Syntax {
        static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");
        static final String VALUE = "([a-z0-9-]{1,64})";
    }

    private static final List<Route> ALL = List.of(values());

    private final String template;
    private final String view;
    private final Kind kind;
    private final Pattern pattern;
    private final List<String> names;

    Route(String template, String view, Kind kind) {
        this.template = template;
        this.view = view;
        this.kind = kind;
        this.names = Syntax.NAME
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .toList();
        this.pattern =
                Pattern.compile(Syntax.NAME.matcher(template).replaceAll(Matcher.quoteReplacement(Syntax.VALUE)));
    }

    /**
     * The page at a path.
     *
     * @param path without language and without query, as it came, not decoded
     */
    public static Optional<Match> match(String path) {
        for (Route route : ALL) {
            Matcher matcher = route.pattern.matcher(path);
            if (matcher.matches()) {
                return Optional.of(new Match(route, route.valuesOf(matcher)));
            }
        }
        return Optional.empty();
    }

    /** The page that a Faces view shows. */
    public static Optional<Route> ofView(String viewId) {
        return ALL.stream().filter(route -> route.view.equals(viewId)).findFirst();
    }

    /**
     * The page that somebody wanted when she was asked to show again who she is (decision 4): a closed list, because only pages of
     * this table are on it.
     */
    public static Optional<Route> ofIntent(String intent) {
        return ALL.stream()
                .filter(route -> route.personal() && route.intent().equals(intent))
                .findFirst();
    }

    /** The name of this page as an intent, in the address of the page that asks. */
    public String intent() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Map<String, String> valuesOf(Matcher matcher) {
        return names.isEmpty() ? Map.of() : Map.of(names.get(0), matcher.group(1));
    }

    /** The address of this page, its names replaced by the values given. */
    public String path(Map<String, String> values) {
        return Syntax.NAME
                .matcher(template)
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), "")));
    }

    /** The addresses of pages that are always the same. */
    public static Set<String> fixed() {
        return ALL.stream()
                .filter(route -> route.names.isEmpty())
                .map(Route::template)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The address with its names in braces, for the access log, which never holds a real one. */
    public String template() {
        return template;
    }

    public String view() {
        return view;
    }

    /** Whether this is a public page of the organisation (level D0). */
    public boolean open() {
        return kind == Kind.OPEN;
    }

    /** Whether a form of this page may come without the state of a session. */
    boolean asking() {
        return kind == Kind.ASKING;
    }

    /** Whether this page needs the scripts of PrimeFaces. */
    public boolean scripted() {
        return kind == Kind.WRITING;
    }

    /** Whether there is nothing here for a visitor. */
    public boolean personal() {
        return kind == Kind.OWN || kind == Kind.WRITING;
    }

    /** The names of the values that the address carries. */
    public List<String> names() {
        return names;
    }
}
