/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.oidc;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the site sends somebody to the provider with.
 *
 * @param state       comes back beside the code
 * @param nonce       comes back in the token
 * @param challenge   of the proof that the code is redeemed by whoever asked for it
 * @param redirectUri where the answer goes
 */
public record SignInRequest(String state, String nonce, String challenge, String redirectUri) {

    /** Read from the redirect to the provider. */
    public static SignInRequest of(URI location) {
        Map<String, String> parameters = Arrays.stream(location.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return new SignInRequest(
                parameters.get("state"),
                parameters.get("nonce"),
                parameters.get("code_challenge"),
                parameters.get("redirect_uri"));
    }
}
