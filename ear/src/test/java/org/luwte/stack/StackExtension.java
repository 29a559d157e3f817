/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.luwte.launcher.Stack;

/**
 * Starts the stack before the first test class and stops it after the last. It is found by itself (junit-platform.properties) and
 * stands before Arquillian's extension, which reads the properties set here.
 */
public final class StackExtension implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.create(StackExtension.class)).getOrComputeIfAbsent(Held.class);
    }

    /** Lies in JUnit's root store, which closes it at the very end. */
    static final class Held implements AutoCloseable {

        Held() {
            Stack stack = TestStack.get();
            System.setProperty(
                    "luwte.test.noServer",
                    TestStack.root().resolve("ear/target").toString());
            System.setProperty("luwte.test.managementPort", Integer.toString(stack.managementPort()));
            System.setProperty("luwte.test.managementUser", stack.managementUser());
            System.setProperty("luwte.test.managementPassword", stack.managementPassword());
        }

        @Override
        public void close() {
            TestStack.stop();
        }
    }
}
