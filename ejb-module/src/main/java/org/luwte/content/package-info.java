/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * What the organisation publishes: situation paths, pages, the home page, menus, hard words and help lines.
 */
package org.luwte.content;
