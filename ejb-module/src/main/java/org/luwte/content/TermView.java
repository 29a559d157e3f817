/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;

/** A hard word and what it means (privacy-safety.md L-01). */
public record TermView(String code, String word, String meaning) implements Serializable {}
