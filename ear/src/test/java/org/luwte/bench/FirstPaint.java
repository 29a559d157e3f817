/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.luwte.browser.PhoneBrowser;
import org.luwte.launcher.Ports;
import org.luwte.launcher.Stack;
import org.luwte.launcher.StackOptions;
import org.luwte.stack.TestStack;

/**
 * {@code ./luwte bench first-paint}: when the largest part of a page stands on the screen of a phone that was never here before: 360 px
 * wide, a processor four times slower, a slow fourth generation network as Lighthouse and Chromium's developer tools imitate it.
 */
final class FirstPaint {

    static final String SCENARIO = "first-paint";

    private static final int VISITS = 15;
    private static final int WARM = 3;
    private static final double SLOWER = 4;
    /** Each request waits for this long; 3.75 round trips of 150 ms, as the developer tools count. */
    private static final double LATENCY_MILLIS = 562.5;

    private static final double DOWN_BYTES_PER_SECOND = 1_474.56 * 1_000 / 8;
    private static final double UP_BYTES_PER_SECOND = 675 * 1_000 / 8.0;
    private static final List<String> PAGES = List.of("/", "/help/inbraak", "/en/help/burglary", "/groups");

    /** Waits until nothing larger has come for a second. */
    private static final String LARGEST = "() => new Promise(done => { let last = null; let timer;"
            + " const rest = () => { clearTimeout(timer); timer = setTimeout(() => done([last.startTime,"
            + "  performance.getEntriesByName('first-contentful-paint')[0].startTime,"
            + "  last.element ? last.element.tagName : '']), 1000); };"
            + " new PerformanceObserver(list => { last = list.getEntries().at(-1); rest(); })"
            + "  .observe({ type: 'largest-contentful-paint', buffered: true }); })";

    private FirstPaint() {}

    static Map<String, Object> measure(Path folder) {
        StackOptions options =
                new StackOptions(TestStack.root(), folder, Ports.free(1), true, true, Map.of(), List.of());
        try (Stack stack = Stack.start(options);
                PhoneBrowser browser = new PhoneBrowser()) {
            System.out.println("\n" + Machine.describe()
                    + "\n\npage                    first ms  largest ms: best  median  worst");
            List<Map<String, Object>> rows = new ArrayList<>();
            for (String page : PAGES) {
                visits(browser, stack.baseUrl() + page, WARM);
                rows.add(row(page, visits(browser, stack.baseUrl() + page, VISITS)));
            }
            return Map.of("runs", rows);
        }
    }

    private static List<Visit> visits(PhoneBrowser browser, String address, int count) {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            visits.add(visit(browser, address));
        }
        return visits;
    }

    /** A first visit: nothing kept from before. */
    private static Visit visit(PhoneBrowser browser, String address) {
        try (BrowserContext phone = browser.unknownPhone()) {
            Page page = phone.newPage();
            CDPSession tools = phone.newCDPSession(page);
            tools.send("Network.enable");
            tools.send("Network.emulateNetworkConditions", network());
            JsonObject rate = new JsonObject();
            rate.addProperty("rate", SLOWER);
            tools.send("Emulation.setCPUThrottlingRate", rate);
            page.navigate(address);
            List<?> times = (List<?>) page.evaluate(LARGEST);
            return new Visit(
                    ((Number) times.get(1)).doubleValue(),
                    ((Number) times.get(0)).doubleValue(),
                    times.get(2).toString());
        }
    }

    private static JsonObject network() {
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY_MILLIS);
        network.addProperty("downloadThroughput", DOWN_BYTES_PER_SECOND);
        network.addProperty("uploadThroughput", UP_BYTES_PER_SECOND);
        return network;
    }

    private static Map<String, Object> row(String page, List<Visit> visits) {
        double first = median(visits.stream().map(Visit::first).sorted().toList());
        List<Double> largest = visits.stream().map(Visit::largest).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-22s %9.0f %17.0f %7.0f %6.0f  (%s)%n",
                page,
                first,
                largest.get(0),
                median(largest),
                largest.get(largest.size() - 1),
                visits.get(0).element());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("page", page);
        row.put("visits", visits.size());
        row.put("firstPaintMedianMillis", first);
        row.put("largestPaintBestMillis", largest.get(0));
        row.put("largestPaintMedianMillis", median(largest));
        row.put("largestPaintWorstMillis", largest.get(largest.size() - 1));
        return row;
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    /** Milliseconds from asking for the page, and the element that was largest. */
    private record Visit(double first, double largest, String element) {}
}
