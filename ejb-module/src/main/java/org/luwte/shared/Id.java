/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.shared;

import java.io.Serializable;
import java.util.UUID;

/** A typed reference to a row; features point to each other by id, never by entity (style.md 5.3). */
public interface Id extends Serializable {

    /** The primary key, a UUIDv7. It tells when the row was made, so it never leaves the server (decision 14). */
    UUID value();
}
