/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.oidc;

import org.luwte.oidc.MockProvider.Answer;

/** One way to falsify the tokens of a sign-in. */
@FunctionalInterface
public interface Forgery {

    /** What the provider answers instead of the genuine tokens. */
    Answer forge(Tokens tokens);
}
