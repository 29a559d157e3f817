/* SPDX-License-Identifier: EUPL-1.2 */
/** Two nodes behind the balancer: what a failure costs, and what holds across nodes. Its name makes it run last. */
package org.luwte.st.cluster;
