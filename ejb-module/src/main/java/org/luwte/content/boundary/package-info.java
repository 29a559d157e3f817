/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * The use cases of what the organisation publishes.
 */
package org.luwte.content.boundary;
