/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Groups, memberships, topics and replies.
 */
package org.luwte.community.entity;
