/* SPDX-License-Identifier: EUPL-1.2 */
/** Chromium for the tests: people at a browser, page objects with the fixed ids of our pages, and what every test watches. */
package org.luwte.browser;
