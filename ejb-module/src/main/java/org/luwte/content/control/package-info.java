/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * How published content is found.
 */
package org.luwte.content.control;
