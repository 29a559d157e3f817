/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;

/**
 * What the organisation says of a group in one language.
 *
 * @param note what is good to know before one reads here; empty when there is nothing to say
 */
public record GroupWords(String name, String purpose, String note) implements Serializable {}
