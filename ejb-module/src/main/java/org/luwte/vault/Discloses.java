/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The level of the most private thing that a view tells about other people. Whatever a boundary for staff, administrators or partners
 * gives must carry it, and from D2 on such a boundary takes a reason (P-11; ArchitectureTest). On a method it says so for what can't
 * carry it, and overrides its views where members may call it too: then everybody is told about herself.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Discloses {

    DataLevel value();
}
