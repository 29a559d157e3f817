/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Starts the whole of Luwte on one machine: database, schema, identity provider, mail catcher and server. Behind the script
 * {@code ./luwte} and inside the tests, which use the same {@link org.luwte.launcher.Stack}. Nothing here runs in the server.
 */
package org.luwte.launcher;
