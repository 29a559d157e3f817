/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * How the registry finds people, reads the caller from the container and judges pseudonyms.
 */
package org.luwte.identity.control;
