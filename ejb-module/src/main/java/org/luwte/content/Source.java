/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a text has its facts from (privacy-safety.md L-02). As one line of text: {@code title | address | day}.
 *
 * @param checkedOn the day on which somebody last compared the text with it; {@code null} when nobody did yet
 */
public record Source(String title, String address, LocalDate checkedOn) implements Serializable {

    /** After so many days a source is to be compared again. */
    public static final int FRESH_DAYS = 180;

    /** Some publishers of laws and advice still have no other. */
    private static final Set<String> SCHEMES = Set.of("https", "http");

    private static final String UNCHECKED = "-";
    private static final DateTimeFormatter AS_PEOPLE =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    public Source {
        Objects.requireNonNull(title);
        Objects.requireNonNull(address);
    }

    /** Whether somebody should compare the text with it again. */
    public boolean due(LocalDate today) {
        return checkedOn == null || checkedOn.plusDays(FRESH_DAYS).isBefore(today);
    }

    /** The source that a line names; empty when it is no such line. */
    public static Optional<Source> parse(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3 || parts[0].isBlank()) {
            return Optional.empty();
        }
        String day = parts[2].strip();
        try {
            var address = URI.create(parts[1].strip());
            if (!SCHEMES.contains(String.valueOf(address.getScheme())) || address.getHost() == null) {
                return Optional.empty();
            }
            return Optional.of(
                    new Source(parts[0].strip(), address.toString(), day.equals(UNCHECKED) ? null : day(day)));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** As computers write it, or as people do: day, month, year. */
    private static LocalDate day(String text) {
        return text.matches("\\d{1,2}-\\d{1,2}-\\d{4}") ? LocalDate.parse(text, AS_PEOPLE) : LocalDate.parse(text);
    }

    /** The sources that a text names, one in a line; what is no source is left out. */
    public static List<Source> parseAll(String lines) {
        return lines.lines().map(Source::parse).flatMap(Optional::stream).toList();
    }

    /** Whether every line that is not blank names a source. */
    public static boolean valid(String lines) {
        return Arrays.stream(lines.split("\\R"))
                .filter(line -> !line.isBlank())
                .allMatch(line -> parse(line).isPresent());
    }

    /** The line that names it. */
    public String line() {
        return String.join(" | ", title, address, checkedOn == null ? UNCHECKED : checkedOn.toString());
    }

    /** The lines that name them. */
    public static String lines(List<Source> sources) {
        return sources.stream().map(Source::line).collect(Collectors.joining("\n"));
    }
}
