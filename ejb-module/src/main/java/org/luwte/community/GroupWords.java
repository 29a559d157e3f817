/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;

/** What the organisation says of a group in one language. */
public record GroupWords(String name, String purpose) implements Serializable {}
