/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The administrator of the identity provider, for what only that person can do. */
public final class IdpAdmin {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    private IdpAdmin() {}

    /** Ends all sessions of an account of our realm. */
    public static void signOutEverywhere(String login) {
        change(login, "POST", "/logout", "");
    }

    /** Gives an account another password, as somebody else could who has the means. */
    public static void setPassword(String login, String password) {
        change(
                login,
                "PUT",
                "/reset-password",
                "{\"type\":\"password\",\"temporary\":false,\"value\":\"" + password + "\"}");
    }

    private static void change(String login, String method, String what, String json) {
        var stack = TestStack.get();
        var http = new HttpVisitor(stack.idpUrl());
        Map<String, String> bearer = Map.of("Authorization", "Bearer " + token(http, stack.idpAdminPassword()));
        String users = "/admin/realms/luwte/users";
        HttpResponse<String> found = http.get(users + "?exact=true&username=" + login, bearer);
        String address = users + "/" + first(ID, found.body()) + what;
        HttpResponse<String> answer = http.send(method, address, "application/json", json, bearer);
        if (answer.statusCode() != 204) {
            throw new AssertionError("the identity provider answered " + answer.statusCode());
        }
    }

    private static String token(HttpVisitor http, String password) {
        return first(
                TOKEN,
                http.post(
                                "/realms/master/protocol/openid-connect/token",
                                Map.of(
                                        "grant_type", "password",
                                        "client_id", "admin-cli",
                                        "username", "admin",
                                        "password", password),
                                Map.of())
                        .body());
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("not in the answer: " + pattern);
        }
        return matcher.group(1);
    }
}
