/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * The rows of the trail: made once, never changed.
 */
package org.luwte.audit.entity;
