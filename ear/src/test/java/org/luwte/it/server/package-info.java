/* SPDX-License-Identifier: EUPL-1.2 */
/** Tests inside the running server: what the server itself promises: budgets, caches, logs, database roles. */
package org.luwte.it.server;
