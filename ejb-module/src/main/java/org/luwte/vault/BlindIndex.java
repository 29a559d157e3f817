/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

/** Makes the keyed, one-way value by which a secret datum can be found again but not read (privacy-safety.md D.4). */
public interface BlindIndex {

    /**
     * The index of a value.
     *
     * @param purpose keeps equal values of different kinds apart, for instance {@code "subject"}
     * @return 32 bytes
     */
    byte[] of(String purpose, String value);
}
