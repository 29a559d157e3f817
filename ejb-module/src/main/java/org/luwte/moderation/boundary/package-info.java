/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * The use cases of moderation.
 */
package org.luwte.moderation.boundary;
