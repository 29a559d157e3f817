/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Who somebody is here: members under a pseudonym, functions of staff, partner organisations. The token says who, the registry
 * says what (decision 18).
 */
package org.luwte.identity;
