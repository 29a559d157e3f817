/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * The use cases of policies and joining.
 */
package org.luwte.consent.boundary;
