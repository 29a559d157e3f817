/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;

/**
 * A group in a list and at the head of its page.
 *
 * @param mine whether the caller is one of its members
 */
public record GroupCard(
        String handle, String name, String purpose, Visibility visibility, Joining joining, long members, boolean mine)
        implements Serializable {}
