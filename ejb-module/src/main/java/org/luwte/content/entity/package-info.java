/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Items of content with their versions, and help lines.
 */
package org.luwte.content.entity;
