/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.probe;

import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.infinispan.Cache;
import org.infinispan.container.entries.InternalCacheEntry;

/** What web sessions carry to the other nodes: the names and types of their attributes, and how many bytes they make. */
final class SessionContents {

    private static final String WRAPPER = "MarshalledValue";

    private SessionContents() {}

    /** For each session a line with its bytes, then each attribute as {@code name=type}, divided by tabs. */
    static List<String> all() {
        List<String> sessions = new ArrayList<>();
        for (Cache<?, ?> cache : CacheContents.caches()) {
            for (InternalCacheEntry<?, ?> entry : cache.getAdvancedCache().getDataContainer()) {
                Object value = entry.getValue();
                if (value != null && value.getClass().getSimpleName().endsWith(WRAPPER)) {
                    sessions.add(session(value));
                }
            }
        }
        return sessions;
    }

    private static String session(Object wrapper) {
        try {
            Field object = wrapper.getClass().getDeclaredField("object");
            object.setAccessible(true);
            ByteBuffer bytes =
                    (ByteBuffer) wrapper.getClass().getMethod("getBuffer").invoke(wrapper);
            StringBuilder line = new StringBuilder().append(bytes.remaining());
            if (object.get(wrapper) instanceof Map<?, ?> attributes) {
                attributes.forEach((name, value) -> line.append('\t')
                        .append(name)
                        .append('=')
                        .append(value.getClass().getName()));
            }
            return line.toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
