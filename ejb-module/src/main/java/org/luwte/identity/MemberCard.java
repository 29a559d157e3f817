/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * A member as everybody sees her beside what she wrote.
 *
 * @param id stays on the server
 */
@Discloses(DataLevel.D1)
public record MemberCard(MemberId id, String handle, PersonView person) implements Serializable {}
