/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * The rows of moderation.
 */
package org.luwte.moderation.entity;
