/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The epoch keys: a file each, whose name says its number and when the epoch began. The directory alone knows which there are; it is read
 * at each question, so that every node sees at once what one of them made or destroyed.
 */
final class EpochKeys {

    private static final Pattern NAME = Pattern.compile("epoch-(\\d{5})-(\\d{8}T\\d{6}Z)\\.json");
    private static final DateTimeFormatter BEGAN =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final KeyFiles files;
    private final Map<Epoch, Aead> opened = new ConcurrentHashMap<>();

    EpochKeys(KeyFiles files) {
        this.files = files;
    }

    /** One epoch, without its key. */
    record Epoch(int number, Instant began, String file) {}

    /** All epochs there are, by number. */
    NavigableMap<Integer, Epoch> all() {
        NavigableMap<Integer, Epoch> epochs = new TreeMap<>();
        try (Stream<Path> entries = Files.list(files.directory())) {
            entries.map(entry -> NAME.matcher(entry.getFileName().toString()))
                    .filter(Matcher::matches)
                    .forEach(name -> epochs.put(
                            Integer.valueOf(name.group(1)),
                            new Epoch(
                                    Integer.parseInt(name.group(1)),
                                    BEGAN.parse(name.group(2), Instant::from),
                                    name.group())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        opened.keySet().retainAll(epochs.values());
        return epochs;
    }

    /** The one that wraps new data keys. */
    Epoch newest() {
        var epochs = all();
        if (epochs.isEmpty()) {
            throw VaultLog.LOG.noEpoch(1, files.directory());
        }
        return epochs.lastEntry().getValue();
    }

    /** The key of an epoch by its number. */
    Aead key(int number) {
        return key(opened.keySet().stream()
                .filter(epoch -> epoch.number() == number && Files.exists(path(epoch)))
                .findAny()
                .or(() -> Optional.ofNullable(all().get(number)))
                .orElseThrow(() -> VaultLog.LOG.noEpoch(number, files.directory())));
    }

    Aead key(Epoch epoch) {
        return opened.computeIfAbsent(epoch, one -> aead(files.read(one.file())));
    }

    /** Makes the key of a new epoch; on the disk and read back when this returns. */
    Epoch begin(int number, Instant now) {
        try {
            String name = "epoch-%05d-%s.json".formatted(number, BEGAN.format(now));
            files.write(name, PredefinedAeadParameters.AES256_GCM);
            return newest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no epoch key could be made", e);
        }
    }

    void destroy(Epoch epoch) {
        try {
            KeyFile.destroy(path(epoch));
            opened.remove(epoch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(Epoch epoch) {
        return files.directory().resolve(epoch.file());
    }

    private static Aead aead(KeysetHandle handle) {
        try {
            return handle.getPrimitive(TinkConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
