/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.support;

import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Finds the boundaries of the running application. */
public final class Boundary {

    private Boundary() {}

    /** The boundary of this type. */
    @SuppressWarnings("unchecked")
    public static <T> T of(Class<T> type) {
        try {
            return (T) InitialContext.doLookup("java:global/luwte/ejb-module/" + type.getSimpleName());
        } catch (NamingException e) {
            throw new IllegalStateException("no boundary " + type.getName(), e);
        }
    }
}
