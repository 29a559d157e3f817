/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Where members meet: groups, topics and replies. A group says who may read; only its members write in it.
 */
package org.luwte.community;
