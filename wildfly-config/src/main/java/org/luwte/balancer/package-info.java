/* SPDX-License-Identifier: EUPL-1.2 */
/** What the balancer answers by itself while no node does; runs inside the balancer and knows nothing of the application. */
package org.luwte.balancer;
