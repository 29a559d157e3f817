/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luwte.identity.FactorKind;
import org.luwte.identity.FactorView;
import org.luwte.identity.control.ProviderAccount.ProviderSession;

/** Reads what the admin interface of the identity provider tells of an account. Kinds that are not ours are left out. */
final class ProviderJson {

    private static final Map<String, FactorKind> KINDS = Map.of(
            "password", FactorKind.PASSWORD,
            "otp", FactorKind.APP,
            "webauthn", FactorKind.PASSKEY,
            "webauthn-passwordless", FactorKind.PASSKEY,
            "recovery-authn-codes", FactorKind.RECOVERY_CODES);

    private ProviderJson() {}

    static ProviderAccount account(JsonObject user, JsonArray credentials, JsonArray sessions) {
        return new ProviderAccount(
                credentials.getValuesAs(JsonObject.class).stream()
                        .filter(credential -> KINDS.containsKey(credential.getString("type", "")))
                        .map(ProviderJson::factor)
                        .sorted(Comparator.comparing(FactorView::kind)
                                .thenComparing(FactorView::added, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList(),
                user.getString("email", ""),
                sessions(sessions));
    }

    private static List<ProviderSession> sessions(JsonArray sessions) {
        return sessions.getValuesAs(JsonObject.class).stream()
                .map(session -> new ProviderSession(
                        session.getString("id"),
                        Instant.ofEpochMilli(session.getJsonNumber("start").longValue())))
                .sorted(Comparator.comparing(ProviderSession::since).reversed())
                .toList();
    }

    private static FactorView factor(JsonObject credential) {
        FactorKind kind = KINDS.get(credential.getString("type"));
        return new FactorView(
                kind,
                credential.getString("id"),
                Optional.ofNullable(credential.getString("userLabel", null))
                        .filter(label -> !label.isBlank())
                        .orElse(null),
                time(credential, "createdDate"),
                kind == FactorKind.RECOVERY_CODES ? left(credential) : null);
    }

    /** {@code null} where the provider does not say. */
    private static Instant time(JsonObject object, String name) {
        return object.containsKey(name) && object.get(name).getValueType() == JsonValue.ValueType.NUMBER
                ? Instant.ofEpochMilli(object.getJsonNumber(name).longValue())
                : null;
    }

    /** The provider keeps how many codes are left in a text that is JSON itself. */
    private static Integer left(JsonObject credential) {
        try (var reader = Json.createReader(new StringReader(credential.getString("credentialData", "{}")))) {
            var data = reader.readObject();
            return data.containsKey("remainingCodes") ? data.getInt("remainingCodes") : null;
        }
    }
}
