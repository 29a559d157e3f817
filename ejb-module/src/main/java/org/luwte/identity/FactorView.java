/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A way to sign in, as its owner sees it.
 *
 * @param id    by which the identity provider knows it
 * @param label how its owner called it, or {@code null}
 * @param added when it was added or last changed, or {@code null} where the provider does not say
 * @param left  how many codes are left, or {@code null} where that means nothing
 */
public record FactorView(FactorKind kind, String id, String label, Instant added, Integer left)
        implements Serializable {}
