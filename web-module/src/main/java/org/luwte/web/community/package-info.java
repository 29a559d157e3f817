/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * The pages on which people read and write: one bean for each, named after it. A bean holds what its page shows and calls a
 * boundary; rules stand there, not here (style.md 6.7).
 */
package org.luwte.web.community;
