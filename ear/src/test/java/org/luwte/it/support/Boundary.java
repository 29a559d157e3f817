/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.support;

import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.luwte.audit.AuditBook;
import org.luwte.identity.Subject;
import org.luwte.identity.boundary.Reception;
import org.luwte.vault.BlindIndex;
import org.luwte.vault.SubjectReferences;

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

    /** The blind index under which the registry knows somebody. */
    static byte[] subjectIndex(String issuer, String subject) {
        return inside(() -> CDI.current().select(BlindIndex.class).get())
                .of(Subject.INDEX_PURPOSE, new Subject(issuer, subject).indexValue());
    }

    /** How the trail refers to a person. */
    public static byte[] reference(UUID person) {
        return inside(() -> CDI.current().select(SubjectReferences.class).get()).of(person);
    }

    /** The trail as the application itself reads it. */
    public static AuditBook book() {
        return inside(() -> CDI.current().select(AuditBook.class).get());
    }

    /** Looks something up as the application itself would, not as the test's own archive. */
    static <T> T inside(Supplier<T> question) {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(Reception.class.getClassLoader());
        try {
            return question.get();
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}
