/* SPDX-License-Identifier: EUPL-1.2 */
/** Tests of the running stack from outside, by browser and by HTTP: journeys of people, and promises that hold on every page. */
package org.luwte.st;
