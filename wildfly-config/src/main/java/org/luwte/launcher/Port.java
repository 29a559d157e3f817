/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.util.Arrays;
import java.util.List;

/** Every port that Luwte listens on; each can be changed by the environment variable that it names. */
public enum Port {
    HTTP("LUWTE_HTTP_PORT", 8080, "the site", 0),
    MANAGEMENT("LUWTE_MANAGEMENT_PORT", 9990, "the management console", 1),
    MANAGEMENT_2("LUWTE_MANAGEMENT_PORT_2", 9991, "the management console of node 2", 2),
    MANAGEMENT_3("LUWTE_MANAGEMENT_PORT_3", 9992, "the management console of node 3", 3),
    HEALTH("LUWTE_HEALTH_PORT", 8081, "the health of the server, for a balancer", 1),
    HEALTH_2("LUWTE_HEALTH_PORT_2", 8082, "the health of node 2", 2),
    HEALTH_3("LUWTE_HEALTH_PORT_3", 8083, "the health of node 3", 3),
    CLUSTER("LUWTE_CLUSTER_PORT", 7600, "the cluster", 1),
    CLUSTER_2("LUWTE_CLUSTER_PORT_2", 7601, "the cluster, node 2", 2),
    CLUSTER_3("LUWTE_CLUSTER_PORT_3", 7602, "the cluster, node 3", 3),
    BALANCER("LUWTE_BALANCER_PORT", 8090, "the balancer, for the nodes", Port.BALANCED),
    BALANCER_MANAGEMENT(
            "LUWTE_BALANCER_MANAGEMENT_PORT", 9980, "the management console of the balancer", Port.BALANCED),
    NODE("LUWTE_NODE_PORT", 8091, "node 1, for the balancer", Port.BALANCED),
    NODE_2("LUWTE_NODE_PORT_2", 8092, "node 2, for the balancer", 2),
    NODE_3("LUWTE_NODE_PORT_3", 8093, "node 3, for the balancer", 3),
    IDP("LUWTE_IDP_PORT", 8180, "the identity provider", 0),
    IDP_MANAGEMENT("LUWTE_IDP_MANAGEMENT_PORT", 9000, "the health of the identity provider", 0),
    DATABASE("LUWTE_DB_PORT", 5433, "the database", 0),
    SMTP("LUWTE_SMTP_PORT", 3025, "the mail catcher", 0);

    /** There is a balancer as soon as there is more than one node. */
    private static final int BALANCED = 2;

    private final String variable;
    private final int standard;
    private final String purpose;
    private final int nodes;

    Port(String variable, int standard, String purpose, int nodes) {
        this.variable = variable;
        this.standard = standard;
        this.purpose = purpose;
        this.nodes = nodes;
    }

    /** The ports that so many nodes need. */
    static List<Port> of(int nodes) {
        return Arrays.stream(values()).filter(port -> port.nodes <= nodes).toList();
    }

    /** The same port of another node. */
    Port at(int node) {
        return node == 1 ? this : valueOf(name() + "_" + node);
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
