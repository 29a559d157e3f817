/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

import org.luwte.shared.Id;

/** A person whom a row can be about. In the trail stands a reference that dies with her key, never this id. */
public interface DataSubject extends Id {}
