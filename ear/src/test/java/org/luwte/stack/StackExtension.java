/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.luwte.launcher.Stack;

/**
 * Starts the stack before the first test class; it stops when the virtual machine ends, so that tests that are tried once more find
 * the same one. The extension is found by itself (junit-platform.properties) and stands before Arquillian's, which reads the
 * properties set here.
 */
public final class StackExtension implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (context.getRequiredTestClass().isAnnotationPresent(OnCluster.class)) {
            return;
        }
        Stack stack = TestStack.get();
        System.setProperty(
                "luwte.test.noServer", TestStack.root().resolve("ear/target").toString());
        System.setProperty("luwte.test.managementPort", Integer.toString(stack.managementPort(1)));
        System.setProperty("luwte.test.managementUser", stack.managementUser());
        System.setProperty("luwte.test.managementPassword", stack.managementPassword());
    }
}
