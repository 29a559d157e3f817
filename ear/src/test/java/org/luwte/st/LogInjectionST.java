/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luwte.attack.Attacker;
import org.luwte.attack.RawHttp;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.Traces;

/** Nobody writes into the log by what she sends: no line of hers, and no word (privacy-safety.md A-73, issue 3, item 9). */
class LogInjectionST {

    @Test
    void nothingThatACallerSendsReachesALog() {
        String mark = HttpSignIn.letters(16);
        String line = "%0d%0a2026-01-01%2000:00:00,000%20ERROR%20[org.luwte.web]%20" + mark;
        for (Attacker attacker : Attacker.values()) {
            for (String path : List.of(
                    "/" + line,
                    "/groups?page=" + line,
                    "/groups?" + line + "=1",
                    "/enter?error=" + line + "&state=x",
                    "/enter?code=" + line + "&state=" + mark,
                    "/topic/" + line,
                    "/out?to=" + line,
                    "/csp?" + line,
                    "/groups?page=%zz" + mark,
                    mark,
                    "/jakarta.faces.resource/" + mark + ".js.xhtml?ln=" + line)) {
                attacker.as(RawHttp.get(path)
                                .with("User-Agent", mark + "\u2028" + mark)
                                .with("X-Forwarded-For", mark)
                                .with("Accept-Language", mark)
                                .with("Accept", mark + ";q=" + mark))
                        .send();
                attacker.as(RawHttp.post(
                                path,
                                mark + "=" + line + "&jakarta.faces.ViewState=" + line + "&write:title=%zz" + mark))
                        .send();
                attacker.as(RawHttp.of(mark, path)).send();
            }
            attacker.as(RawHttp.get("/groups").with("Cookie", ("a=" + mark + "; ").repeat(90)))
                    .send();
            attacker.as(RawHttp.get("/groups").with("Host", mark)).send();
        }

        assertThat(Traces.inOtherFiles(mark)).as("places in the logs").isEmpty();
        assertThat(Traces.inApplicationTables(mark)).isEmpty();
    }
}
