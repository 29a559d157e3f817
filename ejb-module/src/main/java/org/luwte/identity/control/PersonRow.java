/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import org.luwte.identity.Function;
import org.luwte.identity.entity.Person;

/** A person beside one of her functions, or beside {@code null} when she has none. */
public record PersonRow(Person person, Function function) {}
