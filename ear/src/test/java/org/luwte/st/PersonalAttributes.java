/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.luwte.community.entity.Topic;
import org.luwte.vault.DataLevel;
import org.luwte.vault.PersonalData;

/** Every attribute of the application that is about a person and not public, as {@code Class.attribute}. */
final class PersonalAttributes {

    private PersonalAttributes() {}

    static Set<String> all() {
        try {
            Path place = Path.of(Topic.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return in(place);
            }
            try (FileSystem archive = FileSystems.newFileSystem(place)) {
                return in(archive.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> in(Path root) throws IOException {
        Set<String> attributes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root.resolve("org/luwte"))) {
            files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.contains("/entity/") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .map(name -> name.replace('/', '.'))
                    .forEach(name -> addFrom(name, attributes));
        }
        return attributes;
    }

    private static void addFrom(String name, Set<String> attributes) {
        try {
            Class<?> type = Class.forName(name, false, PersonalAttributes.class.getClassLoader());
            for (Field field : type.getDeclaredFields()) {
                PersonalData level = field.getAnnotation(PersonalData.class);
                if (level != null && level.value() != DataLevel.D0) {
                    attributes.add(type.getSimpleName() + "." + field.getName());
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
