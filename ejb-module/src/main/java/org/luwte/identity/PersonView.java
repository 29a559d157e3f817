/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;

/**
 * How a member appears beside what she wrote.
 *
 * @param badge  the function shown to readers, or {@code null}
 * @param handle leads the staff to her file; pages show it to nobody else
 */
public record PersonView(String pseudonym, Avatar avatar, Function badge, String handle) implements Serializable {}
