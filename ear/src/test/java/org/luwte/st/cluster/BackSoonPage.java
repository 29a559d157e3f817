/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpVisitor;

/** The page that the balancer shows to somebody whose form no node answered. */
final class BackSoonPage {

    private static final Pattern TEXT =
            Pattern.compile("<textarea[^>]* name=\"([^\"]*)\">\n(.*?)</textarea>", Pattern.DOTALL);

    private BackSoonPage() {}

    /** Presses its button: what was typed goes out once more. */
    static HttpResponse<String> sendAgain(HttpVisitor visitor, String page, String typed) {
        HtmlForm form = HtmlForm.byId(page, "again");
        Map<String, String> fields = new TreeMap<>(form.fields());
        TEXT.matcher(form.html()).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        assertThat(fields).containsValue(typed);
        return visitor.post(form.action(), fields);
    }
}
