/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

/** How often something went wrong in the last hour, by a key that tells nothing. */
interface Tally {

    /** How often, but never more than {@code most}: nobody needs to know more exactly. */
    int count(String key, int most);

    /** One more, unless there are {@code most} already. */
    void add(String key, int most);
}
