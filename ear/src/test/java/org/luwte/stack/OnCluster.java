/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test class that needs two nodes behind a balancer ({@link Cluster}) and not the stack of the other tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Cluster.class)
public @interface OnCluster {}
