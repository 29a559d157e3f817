/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The mails that one address got. */
public final class Mailbox {

    private static final Pattern CODE = Pattern.compile(": ([A-Z0-9-]{6,})\\b");

    private final String address;

    private Mailbox(String address) {
        this.address = address;
    }

    public static Mailbox of(String address) {
        return new Mailbox(address);
    }

    /** The whole of each mail, the oldest first. */
    public List<String> texts() {
        return Arrays.stream(TestStack.get().greenMail().getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(mail -> mail.contains("To: " + address))
                .toList();
    }

    /** Waits until so many came. */
    public void await(int count) {
        Awaitility.await("mail " + count).atMost(Duration.ofSeconds(30)).until(() -> texts().size() >= count);
    }

    /** The code with this number; mails without a code do not count. */
    public String code(int number) {
        Awaitility.await("code " + number).atMost(Duration.ofSeconds(30)).until(() -> codes().size() >= number);
        return codes().get(number - 1);
    }

    private List<String> codes() {
        return texts().stream()
                .map(mail -> CODE.matcher(mail.substring(mail.indexOf("Content-Type: text/plain"))))
                .filter(Matcher::find)
                .map(code -> code.group(1))
                .toList();
    }
}
