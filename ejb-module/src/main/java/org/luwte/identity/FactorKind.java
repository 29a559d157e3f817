/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

/** The ways to sign in that somebody can have. */
public enum FactorKind {
    PASSWORD,
    APP,
    PASSKEY,
    RECOVERY_CODES
}
