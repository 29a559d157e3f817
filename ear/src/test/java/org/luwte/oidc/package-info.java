/* SPDX-License-Identifier: EUPL-1.2 */
/** A provider that answers whatever a test tells it to, and a site with the application's own settings that trusts it. */
package org.luwte.oidc;
