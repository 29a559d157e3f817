/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.util.List;
import java.util.Locale;

/** What a person reads when everything runs: where to go and with which account. */
final class Welcome {

    private Welcome() {}

    static String text(Ports ports, Secrets secrets, VarFolder varFolder) {
        Environment environment = new Environment(ports, secrets);
        String site = environment.publicUrl();
        StringBuilder text = new StringBuilder(1_500);
        line(text, "Site (Dutch)", site + "/");
        line(text, "Site (English)", site + "/en");
        servers(text, ports, secrets);
        line(
                text,
                "Identity provider",
                environment.idpUrl() + "/admin  account admin / " + secrets.get(Secrets.IDP_ADMIN));
        line(text, "Mail catcher", "smtp://localhost:" + ports.get(Port.SMTP) + " (keeps every mail, sends none)");
        line(text, "Logs", varFolder.logs().toString());
        List<DemoAccount> accounts = DemoAccounts.read(varFolder.demoAccounts());
        if (!accounts.isEmpty()) {
            line(text, "Demo accounts", varFolder.demoAccounts().toString());
            text.append(System.lineSeparator());
            accounts.forEach(account -> text.append(String.format(
                    Locale.ROOT,
                    "    %-8s %-20s %-14s %s%n",
                    account.login(),
                    account.password(),
                    account.role(),
                    account.persona())));
        }
        return text.toString();
    }

    private static void servers(StringBuilder text, Ports ports, Secrets secrets) {
        String who = "  account " + ManagementAccount.USER + " / " + secrets.get(Secrets.MANAGEMENT);
        for (int node = 1; node <= ports.nodes(); node++) {
            line(
                    text,
                    ports.balanced() ? "Console of node" + node : "Management console",
                    console(ports.get(Port.MANAGEMENT.at(node))) + who);
        }
        if (ports.balanced()) {
            line(text, "Console of balancer", console(ports.get(Port.BALANCER_MANAGEMENT)) + who);
        }
        for (int node = 1; node <= ports.nodes(); node++) {
            line(
                    text,
                    ports.balanced() ? "Health of node" + node : "Health",
                    "http://localhost:" + ports.get(Port.HEALTH.at(node)) + "/health/ready");
        }
    }

    private static String console(int port) {
        return "http://localhost:" + port + "/console";
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "  %-20s %s%n", name, value));
    }
}
