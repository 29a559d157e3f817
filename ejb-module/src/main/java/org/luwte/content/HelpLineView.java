/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;

/**
 * A help line.
 *
 * @param tel    the number as a telephone dials it
 * @param urgent stands on every page
 */
public record HelpLineView(String code, String name, String number, String tel, String description, boolean urgent)
        implements Serializable {}
