/* SPDX-License-Identifier: EUPL-1.2 */
/** Tests inside the running server: joining and policies. */
package org.luwte.it.consent;
