/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.probe;

import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for a word in whatever an object holds: texts, arrays, collections and fields, as deep as it goes. Transient fields are
 * left out, because no other node and no disk ever gets them.
 */
final class ObjectSearch {

    private static final int MOST_OBJECTS = 3_000_000;
    private static final List<String> MACHINERY = List.of(
            "org.jboss.weld.",
            "org.jboss.as.",
            "org.jboss.msc.",
            "org.jboss.modules.",
            "org.infinispan.manager.",
            "org.infinispan.factories.",
            "io.undertow.",
            "java.lang.Class",
            "java.util.logging.",
            "org.jboss.logmanager.",
            "org.jboss.threads.",
            "java.util.concurrent.ThreadPool");

    /** Values of a session are wrapped; as long as no other node asked for them, the wrapper has the object itself. */
    private static final String WRAPPING = "org.wildfly.clustering.";

    private final String word;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Found> open = new ArrayDeque<>();
    private final List<String> hits = new ArrayList<>();

    /** Something found on the way, and by which way. */
    private record Found(Object object, String path) {}

    private ObjectSearch(String word) {
        this.word = word;
    }

    /** The ways to every place where the word stands. */
    static List<String> of(String word, Collection<?> objects) {
        ObjectSearch search = new ObjectSearch(word);
        objects.forEach(object ->
                search.add(object, object == null ? "" : object.getClass().getSimpleName()));
        while (!search.open.isEmpty() && search.seen.size() < MOST_OBJECTS) {
            Found next = search.open.pop();
            search.visit(next.object(), next.path());
        }
        if (search.seen.size() >= MOST_OBJECTS) {
            search.hits.add("stopped after " + MOST_OBJECTS + " objects");
        }
        return search.hits;
    }

    private void add(Object object, String path) {
        if (object == null
                || object instanceof ClassLoader
                || object instanceof Thread
                || object instanceof Reference<?>
                || MACHINERY.stream().anyMatch(object.getClass().getName()::startsWith)
                || !seen.add(object)) {
            return;
        }
        open.push(new Found(object, path.length() > 400 ? path.substring(path.length() - 400) : path));
    }

    private void visit(Object object, String path) {
        if (object instanceof CharSequence text) {
            check(text.toString(), path);
        } else if (object instanceof byte[] bytes) {
            check(new String(bytes, StandardCharsets.UTF_8), path);
            check(new String(bytes, StandardCharsets.UTF_16BE), path);
        } else if (object instanceof ByteBuffer buffer && buffer.hasArray()) {
            add(buffer.array(), path + ".bytes");
        } else if (object instanceof char[] letters) {
            check(new String(letters), path);
        } else if (object.getClass().isArray()) {
            visitArray(object, path);
        } else if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                add(key, path + ".key");
                add(value, path + "[" + (key instanceof String ? key : "") + "]");
            });
        } else if (object instanceof Collection<?> collection) {
            collection.forEach(item -> add(item, path + "[]"));
        }
        visitFields(object, path);
    }

    private void check(String text, String path) {
        if (text.contains(word)) {
            hits.add(path);
        }
    }

    private void visitArray(Object array, String path) {
        if (!array.getClass().getComponentType().isPrimitive()) {
            for (int i = 0; i < Array.getLength(array); i++) {
                add(Array.get(array, i), path + "[]");
            }
        }
    }

    private void visitFields(Object object, String path) {
        for (Class<?> type = object.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                boolean kept =
                        !Modifier.isTransient(modifiers) || type.getName().startsWith(WRAPPING);
                if (kept && !field.getType().isPrimitive() && !Modifier.isStatic(modifiers)) {
                    read(field, object, path);
                }
            }
        }
    }

    private void read(Field field, Object object, String path) {
        try {
            field.setAccessible(true);
            add(field.get(object), path + "." + field.getName());
        } catch (InaccessibleObjectException | IllegalAccessException closed) {
            // The JDK's own insides; texts, arrays, maps and collections were read above.
            return;
        }
    }
}
