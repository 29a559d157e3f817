/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

/** Every port that Luwte listens on; each can be changed by the environment variable of the same name. */
public enum Port {
    HTTP("LUWTE_HTTP_PORT", 8080, "the site"),
    MANAGEMENT("LUWTE_MANAGEMENT_PORT", 9990, "the management console"),
    HEALTH("LUWTE_HEALTH_PORT", 8081, "the health of the server, for a balancer"),
    CLUSTER("LUWTE_CLUSTER_PORT", 7600, "the cluster"),
    IDP("LUWTE_IDP_PORT", 8180, "the identity provider"),
    IDP_MANAGEMENT("LUWTE_IDP_MANAGEMENT_PORT", 9000, "the health of the identity provider"),
    DATABASE("LUWTE_DB_PORT", 5433, "the database"),
    SMTP("LUWTE_SMTP_PORT", 3025, "the mail catcher");

    private final String variable;
    private final int standard;
    private final String purpose;

    Port(String variable, int standard, String purpose) {
        this.variable = variable;
        this.standard = standard;
        this.purpose = purpose;
    }

    /** Name of the environment variable that changes it. */
    public String variable() {
        return variable;
    }

    /** The number when nothing else is said. */
    public int standard() {
        return standard;
    }

    /** Who listens there, for people. */
    public String purpose() {
        return purpose;
    }
}
