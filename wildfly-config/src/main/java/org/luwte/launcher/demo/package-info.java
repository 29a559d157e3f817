/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * The demo community and the bulk data of the benchmark: rows written past the application, sealed by its own vault. Everybody
 * and everything in it is invented.
 */
package org.luwte.launcher.demo;
