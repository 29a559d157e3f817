/* SPDX-License-Identifier: EUPL-1.2 */
/** The one running stack that all tests of this module share, and what they need to look behind its pages. */
package org.luwte.stack;
