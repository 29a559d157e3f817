/* SPDX-License-Identifier: EUPL-1.2 */
/** Tests inside the running server: who somebody is. */
package org.luwte.it.identity;
