/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.util.Map;
import java.util.TreeMap;
import org.luwte.vault.control.KeyPlace;

/** The variables that the server and the identity provider are configured by (architecture.md, decision 17). */
final class Environment {

    private static final String HOST = "localhost";
    private static final String NEUTRAL_SITE = "https://www.knmi.nl/";

    private final Ports ports;
    private final Secrets secrets;

    Environment(Ports ports, Secrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    String publicUrl() {
        return "http://" + HOST + ":" + ports.get(Port.HTTP);
    }

    String idpUrl() {
        return "http://" + HOST + ":" + ports.get(Port.IDP);
    }

    /** Where leaving leads. */
    String neutralSite() {
        return NEUTRAL_SITE;
    }

    /** The realm that signs the tokens of Luwte. */
    String issuer() {
        return idpUrl() + "/realms/luwte";
    }

    Map<String, String> server(Database database, VarFolder varFolder, int node) {
        Map<String, String> variables = common();
        variables.putAll(ports.variables(node));
        variables.put("LUWTE_BALANCER_ADDRESS", ports.balanced() ? "127.0.0.1" : "none");
        variables.put("LUWTE_BALANCER_LOG", ports.balanced() ? "INFO" : "OFF");
        variables.put(
                "LUWTE_CLUSTER_DB_URL", database.url(Database.LUWTE) + "?currentSchema=" + Database.CLUSTER_SCHEMA);
        variables.put("LUWTE_CLUSTER_DB_USER", Database.CLUSTER);
        variables.put(Secrets.DB_CLUSTER, secrets.get(Secrets.DB_CLUSTER));
        variables.put("LUWTE_CLUSTER_KEYS", varFolder.clusterKeys().toString());
        variables.put(Secrets.CLUSTER_KEYS, secrets.get(Secrets.CLUSTER_KEYS));
        variables.put("LUWTE_DB_URL", database.url(Database.LUWTE) + "?currentSchema=luwte");
        variables.put("LUWTE_DB_USER", Database.APPLICATION);
        variables.put(Secrets.DB_APP, secrets.get(Secrets.DB_APP));
        variables.put("LUWTE_KEYS_DB_URL", database.url(Database.LUWTE) + "?currentSchema=keystore");
        variables.put("LUWTE_KEYS_DB_USER", Database.KEYSTORE);
        variables.put(Secrets.DB_KEYS, secrets.get(Secrets.DB_KEYS));
        variables.put(KeyPlace.DIRECTORY, varFolder.keys().toString());
        variables.put(Secrets.ROOT_KEY, secrets.get(Secrets.ROOT_KEY));
        variables.put("LUWTE_AUDIT_DIR", varFolder.audit().toString());
        variables.put("LUWTE_IDP_URL", issuer());
        variables.put("LUWTE_IDP_ADMIN_URL", idpUrl() + "/admin/realms/luwte");
        return variables;
    }

    Map<String, String> balancer(VarFolder varFolder) {
        Map<String, String> variables = ports.variables();
        variables.put(Port.MANAGEMENT.variable(), Integer.toString(ports.get(Port.BALANCER_MANAGEMENT)));
        variables.put("LUWTE_PUBLIC_URL", publicUrl());
        variables.put("LUWTE_NEUTRAL_SITE", NEUTRAL_SITE);
        variables.put("LUWTE_DOWN_PAGES", varFolder.downPages().toString());
        return variables;
    }

    Map<String, String> identityProvider(Database database) {
        Map<String, String> variables = realm();
        variables.put("KC_CACHE", "local");
        // While it starts, its own health answers 503 to our question; that is no news.
        variables.put("KC_LOG_LEVEL", "info,io.smallrye.health:error");
        variables.put("KC_DB", "postgres");
        variables.put("KC_DB_URL", database.url(Database.IDENTITY_PROVIDER));
        variables.put("KC_DB_USERNAME", Database.IDENTITY_PROVIDER);
        variables.put("KC_DB_PASSWORD", secrets.get(Secrets.DB_IDP));
        variables.put("KC_HTTP_ENABLED", "true");
        variables.put("KC_HTTP_HOST", "127.0.0.1");
        variables.put("KC_HTTP_PORT", Integer.toString(ports.get(Port.IDP)));
        variables.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(ports.get(Port.IDP_MANAGEMENT)));
        variables.put("KC_HOSTNAME", idpUrl());
        variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.IDP_ADMIN));
        return variables;
    }

    /** What the realm files ask for. */
    Map<String, String> realm() {
        Map<String, String> variables = common();
        variables.putAll(DemoAccounts.environment(secrets));
        variables.put("LUWTE_IDP_URL", issuer());
        variables.put("LUWTE_POLITIE_URL", idpUrl() + "/realms/politie");
        variables.put(Secrets.POLITIE, secrets.get(Secrets.POLITIE));
        return variables;
    }

    private Map<String, String> common() {
        Map<String, String> variables = new TreeMap<>();
        variables.put("LUWTE_PUBLIC_URL", publicUrl());
        variables.put("LUWTE_BACK_CHANNEL_URL", publicUrl() + "/back-channel-logout");
        variables.put("LUWTE_OIDC_CLIENT", "luwte-web");
        variables.put(Secrets.OIDC, secrets.get(Secrets.OIDC));
        variables.put("LUWTE_REGISTRY_CLIENT", "luwte-registry");
        variables.put(Secrets.REGISTRY, secrets.get(Secrets.REGISTRY));
        variables.put("LUWTE_SMTP_HOST", HOST);
        variables.put(Port.SMTP.variable(), Integer.toString(ports.get(Port.SMTP)));
        variables.put("LUWTE_NEUTRAL_SITE", NEUTRAL_SITE);
        return variables;
    }
}
