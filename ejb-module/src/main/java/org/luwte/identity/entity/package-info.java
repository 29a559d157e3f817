/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * People, their functions, partner organisations.
 */
package org.luwte.identity.entity;
