/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Pages of the organisation: home, help, safety, and the page between a link in somebody's text and the outside.
 */
package org.luwte.web.content;
