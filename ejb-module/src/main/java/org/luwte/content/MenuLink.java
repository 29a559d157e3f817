/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;

/**
 * A link of a menu.
 *
 * @param path of this site, without language; or the address of another site
 */
public record MenuLink(String label, String path) implements Serializable {}
