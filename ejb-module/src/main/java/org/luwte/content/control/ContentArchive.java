/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.luwte.content.ImportTooLarge;

/** Files of content in one archive. */
@Dependent
public class ContentArchive {

    private static final int FILES = 2_000;
    private static final int FILE = 200_000;
    private static final int ALL = 10_000_000;

    /** A file of an archive. */
    public record Entry(String name, String text) {}

    /**
     * The files of an archive; folders and what does not end in {@code .md} are left out.
     *
     * @throws ImportTooLarge when there are too many, or they are too long
     */
    public List<Entry> read(InputStream archive) {
        List<Entry> files = new ArrayList<>();
        try (var zip = new ZipInputStream(archive, StandardCharsets.UTF_8)) {
            int seen = 0;
            int length = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++seen > FILES) {
                    throw new ImportTooLarge();
                }
                if (entry.getName().endsWith(".md")) {
                    byte[] bytes = zip.readNBytes(FILE + 1);
                    length += bytes.length;
                    if (bytes.length > FILE || length > ALL) {
                        throw new ImportTooLarge();
                    }
                    files.add(new Entry(entry.getName(), new String(bytes, StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return List.of();
        }
        return files;
    }

    /** Writes an archive. */
    public void write(List<Entry> files, OutputStream archive) {
        try (var zip = new ZipOutputStream(archive, StandardCharsets.UTF_8)) {
            for (Entry file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
