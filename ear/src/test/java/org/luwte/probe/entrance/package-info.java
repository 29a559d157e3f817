/* SPDX-License-Identifier: EUPL-1.2 */
/** The tiny site that stands behind the application's own settings for signing in, in front of a provider that lies. */
package org.luwte.probe.entrance;
