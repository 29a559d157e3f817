/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What somebody changes about her own account, at the identity provider. */
public final class AccountActions {

    private AccountActions() {}

    /** Where an action begins. */
    public static String address(String action, String language) {
        String back = TestStack.get().baseUrl() + (language.equals("nl") ? "" : "/" + language) + "/me/sign-in";
        return TestStack.get().idpUrl()
                + "/realms/luwte/protocol/openid-connect/auth?client_id=luwte-account&response_type=none&scope=openid&ui_locales="
                + language + "&redirect_uri=" + URLEncoder.encode(back, StandardCharsets.UTF_8) + "&kc_action="
                + action;
    }

    /** Asks for an action, as the page of the application does; gives the page of it. */
    public static HttpResponse<String> open(HttpVisitor visitor, String action) {
        return visitor.follow(visitor.get(address() + "&kc_action=" + action));
    }

    /** Asks for nothing but a sign-in; gives the page of it. */
    public static HttpResponse<String> open(HttpVisitor visitor) {
        return visitor.follow(visitor.get(address()));
    }

    private static String address() {
        return TestStack.get().idpUrl()
                + "/realms/luwte/protocol/openid-connect/auth?client_id=luwte-account&response_type=none&scope=openid"
                + "&ui_locales=nl&redirect_uri="
                + URLEncoder.encode(TestStack.get().baseUrl() + "/me/sign-in", StandardCharsets.UTF_8);
    }

    /** Sends a form of the identity provider; stops before the site. */
    public static HttpResponse<String> send(
            HttpVisitor visitor, HttpResponse<String> page, String form, Map<String, String> values) {
        HtmlForm found = HtmlForm.byId(page.body(), form);
        HttpResponse<String> answer = visitor.post(found.action(), found.filled(values));
        while (answer.statusCode() / 100 == 3
                && location(answer).toString().startsWith(TestStack.get().idpUrl())) {
            answer = visitor.get(location(answer).toString());
        }
        return answer;
    }

    /** Where the answer leads. */
    public static URI location(HttpResponse<String> answer) {
        return HttpVisitor.location(answer);
    }
}
