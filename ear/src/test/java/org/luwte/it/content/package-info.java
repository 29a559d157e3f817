/* SPDX-License-Identifier: EUPL-1.2 */
/** Tests inside the running server: what the organisation publishes. */
package org.luwte.it.content;
