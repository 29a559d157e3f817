/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The static files of the site, read once at start. Each gets a hash of its bytes into its name, so that browsers keep it for a
 * year and never ask again; text is compressed once.
 */
@ApplicationScoped
public class Assets {

    /**
     * One file.
     *
     * @param zipped the bytes compressed, or {@code null} where that does not help
     */
    record Asset(String type, byte[] bytes, byte[] zipped) {}

    private static final String FOLDER = "/assets/";
    private static final int HASH_BYTES = 8;
    private static final Pattern REFERENCE = Pattern.compile("url\\([\"']?([A-Za-z0-9._-]+)([#\"')])");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "png", "image/png",
            "txt", "text/plain;charset=UTF-8");
    private static final Set<String> PACKED_ALREADY = Set.of("woff2", "png");

    private final Map<String, String> urls = new HashMap<>();
    private final Map<String, Asset> files = new HashMap<>();

    protected Assets() {} // for the CDI proxy

    @Inject
    public Assets(ServletContext context) {
        this(read(context));
    }

    Assets(Map<String, byte[]> sources) {
        // Style sheets last: they name other files, whose hashes must be known by then.
        sources.keySet().stream()
                .sorted(Comparator.comparing((String name) -> extension(name).equals("css"))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(name -> add(name, sources.get(name)));
    }

    private static Map<String, byte[]> read(ServletContext context) {
        Map<String, byte[]> sources = new TreeMap<>();
        for (String path : Optional.ofNullable(context.getResourcePaths(FOLDER)).orElse(Set.of())) {
            if (!path.endsWith("/")) {
                try (InputStream in = context.getResourceAsStream(path)) {
                    sources.put(path.substring(FOLDER.length()), in.readAllBytes());
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return sources;
    }

    private void add(String name, byte[] source) {
        String extension = extension(name);
        byte[] bytes = extension.equals("css") ? withHashedNames(source) : source;
        String hashed = name.substring(0, name.length() - extension.length() - 1) + "-" + hash(bytes) + "." + extension;
        String type = TYPES.getOrDefault(extension, "application/octet-stream");
        files.put(hashed, new Asset(type, bytes, PACKED_ALREADY.contains(extension) ? null : zip(bytes)));
        urls.put(name, FOLDER + hashed);
    }

    private byte[] withHashedNames(byte[] source) {
        String css = new String(source, StandardCharsets.UTF_8);
        return REFERENCE
                .matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().replace(found.group(1), urls.getOrDefault(found.group(1), found.group(1)))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] zip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The addresses by file name, for pages: {@code #{assets['luwte.css']}}. */
    @Produces
    @Named("assets")
    @ApplicationScoped
    public Map<String, String> urls() {
        return Collections.unmodifiableMap(urls);
    }

    /** The file behind a hashed name. */
    Optional<Asset> find(String hashedName) {
        return Optional.ofNullable(files.get(hashedName));
    }
}
