/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Help lines and their words.
 */
package org.luwte.content.entity;
