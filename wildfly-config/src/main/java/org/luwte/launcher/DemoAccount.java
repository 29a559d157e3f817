/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How to sign in as one of the demo people; one object of {@code var/demo-accounts.json}.
 *
 * @param login login name, private and never the pseudonym
 * @param password the password
 * @param totpSecret Base32 secret of the second factor (SHA-1, 6 digits, 30 s), or null
 * @param role coarse role in the token: member, staff, partner or administrator
 * @param persona who it is
 * @param realm realm of the identity provider that knows the account
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DemoAccount(
        String login, String password, String totpSecret, String role, String persona, String realm) {}
