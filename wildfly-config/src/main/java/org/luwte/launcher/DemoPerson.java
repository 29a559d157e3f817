/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.util.Locale;

/** The invented people who have an account in a demo installation (product.md, "Five people"; issue 2, section 3). */
enum DemoPerson {
    NOOR("member", "left a violent partner; has not joined yet", false),
    WILLEM("member", "burgled, 67, large print", false),
    SAMIRA("member", "hit by a car, long recovery", false),
    JEROEN("member", "lost a son in an accident with many dead", false),
    ELS("member", "lost a son in an accident with many dead", false),
    TOM("member", "robbed, 17, phone only", false),
    FATIMA("staff", "volunteer", true),
    MARIT("staff", "community manager", true),
    BRAM("staff", "duty officer", true),
    RAVI("administrator", "administrator of servers and settings", true),
    ILSE("staff", "data protection officer", true),
    DEVRIES("partner", "police family liaison officer, signs in through the police", true);

    private final String role;
    private final String persona;
    private final boolean secondFactor;

    DemoPerson(String role, String persona, boolean secondFactor) {
        this.role = role;
        this.persona = persona;
        this.secondFactor = secondFactor;
    }

    String login() {
        return name().toLowerCase(Locale.ROOT);
    }

    String realm() {
        return this == DEVRIES ? "politie" : "luwte";
    }

    boolean secondFactor() {
        return secondFactor;
    }

    /** The name under which the identity provider's realm file asks for the password. */
    String passwordVariable() {
        return "LUWTE_DEMO_" + name() + "_PASSWORD";
    }

    String totpVariable() {
        return "LUWTE_DEMO_" + name() + "_TOTP";
    }

    DemoAccount account(Secrets secrets) {
        return new DemoAccount(
                login(),
                secrets.get(passwordVariable()),
                secondFactor ? secrets.get(totpVariable()) : null,
                role,
                persona,
                realm());
    }
}
