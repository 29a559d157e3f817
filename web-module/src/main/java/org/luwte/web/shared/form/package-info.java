/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Fields for what people write. Their values never rest in the saved state of a page, and so in no session and no copy of one on
 * another node (architecture.md 11a). In pages: namespace {@code luwte-form}.
 */
package org.luwte.web.shared.form;
