/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

/** The coarse kinds of people a token knows (decision 18). What somebody may do beyond these stands in the registry. */
public final class Roles {

    public static final String MEMBER = "member";
    public static final String STAFF = "staff";
    public static final String PARTNER = "partner";
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
