/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

/** Something worth a row in the trail. Each feature has an enum of its own. */
public interface AuditAction {

    /** The name of the enum constant: it is stored. */
    String name();
}
