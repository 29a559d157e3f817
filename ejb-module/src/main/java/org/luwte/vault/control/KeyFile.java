/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that hold keys: only their owner reads them, they are whole or not there, and they are on the disk before anybody relies on them. */
final class KeyFile {

    private KeyFile() {}

    /** Makes a folder that only its owner can enter. */
    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (posix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Makes an empty file that only its owner can read; fails when there is one already. */
    static void createEmpty(Path file) throws IOException {
        if (posix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /** Takes a file away from everybody but its owner. */
    static void protect(Path file) throws IOException {
        if (posix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Writes a new key file; a node that reads meanwhile finds it whole or not at all. It never overwrites one. */
    static void write(Path file, String content) throws IOException {
        if (Files.exists(file)) {
            throw new IOException(file + " is there already; a key is never overwritten");
        }
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(next);
        createEmpty(next);
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(file);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw VaultLog.LOG.noKeyFile(file, e);
        }
    }

    /** Adds a line at the end, on the disk when this returns; also after one that a crash cut short. */
    static void append(Path file, String line) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
                FileLock otherNodesWait = channel.lock()) {
            channel.write(ByteBuffer.wrap(("\n" + line + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
            otherNodesWait.release();
        }
    }

    /** Overwrites the file before it deletes it. */
    static void destroy(Path file) throws IOException {
        byte[] nothing = new byte[(int) Files.size(file)];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(nothing));
            channel.force(true);
        }
        Files.delete(file);
        forceFolder(file);
    }

    private static void forceFolder(Path file) throws IOException {
        if (posix(file)) {
            try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
