/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What a run gave.
 *
 * @param times   of every page, in microseconds
 * @param seconds how long it ran
 * @param errors  answers other than 200, and connections that broke
 * @param bytes   of all answers, as they came over the wire
 * @param load    share of all processors in use, from 0 to 1
 */
record Result(Histogram times, double seconds, long errors, long bytes, double load) {

    double perSecond() {
        return times.getTotalCount() / seconds;
    }

    double millis(double percentile) {
        return times.getValueAtPercentile(percentile) / 1_000.0;
    }

    /** Milliseconds of processor time for each page. */
    double each(Duration used) {
        return used.toNanos() / 1e6 / Math.max(1, times.getTotalCount());
    }

    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("pages", times.getTotalCount());
        map.put("pagesPerSecond", Math.round(perSecond()));
        for (double percentile : new double[] {50, 95, 99, 99.9, 100}) {
            map.put("p" + percentile + "Millis", millis(percentile));
        }
        map.put("errors", errors);
        map.put("bytesPerPage", times.getTotalCount() == 0 ? 0 : bytes / times.getTotalCount());
        map.put("load", load);
        return map;
    }
}
