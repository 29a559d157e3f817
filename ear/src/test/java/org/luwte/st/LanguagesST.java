/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luwte.shared.Language;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;

/** What the database must know of each language (docs/guides/add-a-language.md). */
class LanguagesST {

    @ParameterizedTest
    @EnumSource
    void everyTableTakesIt(Language language) {
        assertThat(list("select c.conrelid::regclass::text from pg_constraint c"
                        + " where c.contype = 'c' and c.connamespace = 'luwte'::regnamespace"
                        + " and pg_get_constraintdef(c.oid) ~ '\\mlanguage\\M'"
                        + " and pg_get_constraintdef(c.oid) not like '%''" + language.tag() + "''%'"))
                .as("tables that refuse %s", language.tag())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void everyHelpLinePolicyAndGroupHasItsWords(Language language) {
        assertThat(list(without("help_line", "code", "help_line_text", "help_line_id", language)))
                .as("help lines")
                .isNull();
        assertThat(list(without("policy_version", "code", "policy_text", "version_id", language)))
                .as("policies")
                .isNull();
        assertThat(list(without("community_group", "handle", "group_text", "group_id", language)))
                .as("groups")
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void theHomePageSpeaksItAndLeadsToTheOthers(Language language) {
        String home = HttpVisitor.atSite().get(language.address("/")).body();

        assertThat(home).containsPattern("<html [^>]*lang=\"" + language.tag() + "\"");
        for (Language other : Language.values()) {
            assertThat(home).containsPattern("<link rel=\"alternate\" hreflang=\"" + other.tag() + "\"");
        }
    }

    /** What has words in some language and none in this one. */
    private static String without(String table, String name, String texts, String reference, Language language) {
        String words = "exists (select 1 from luwte." + texts + " t where t." + reference + " = x.id";
        return "select x." + name + " from luwte." + table + " x where " + words + ") and not " + words
                + " and t.language = '" + language.tag() + "')";
    }

    private static String list(String sql) {
        return SitePages.value("select string_agg(found, ', ') from (" + sql + ") all_of_them (found)");
    }
}
