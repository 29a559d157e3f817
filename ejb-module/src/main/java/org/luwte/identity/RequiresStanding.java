/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The second of the two annotations of every boundary (decision 18): the container checks the role in the token, this one lets the
 * registry check the rest, at once and on every node.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RequiresStanding {

    @Nonbinding
    Standing value();

    /** Any one of these must be held today; none named means that none is needed. */
    @Nonbinding
    Function[] functions() default {};

    /** Whether the caller must have signed in within the last five minutes (privacy-safety.md N-20). */
    @Nonbinding
    boolean recent() default false;
}
