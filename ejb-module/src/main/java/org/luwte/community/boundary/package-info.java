/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * The use cases of groups and what is written in them.
 */
package org.luwte.community.boundary;
