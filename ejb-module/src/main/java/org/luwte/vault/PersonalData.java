/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an entity attribute that is about a person, and its level. A test fails when one of level D1 or higher is stored in clear
 * (privacy-safety.md K-01).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface PersonalData {

    DataLevel value();
}
