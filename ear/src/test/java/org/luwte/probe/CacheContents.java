/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.probe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.naming.Binding;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.infinispan.Cache;
import org.infinispan.container.entries.InternalCacheEntry;
import org.infinispan.manager.EmbeddedCacheManager;

/** Everything that lies in the Infinispan caches of this server, whatever they are called. */
final class CacheContents {

    private static final String CONTAINERS = "java:jboss/infinispan/container";

    private CacheContents() {}

    /** Keys and values of every running cache. */
    static List<Object> all() {
        List<Object> contents = new ArrayList<>();
        for (Cache<?, ?> cache : caches()) {
            // As stored: this is what other nodes would get.
            for (InternalCacheEntry<?, ?> entry : cache.getAdvancedCache().getDataContainer()) {
                contents.add(entry.getKey());
                contents.add(entry.getValue());
            }
        }
        return contents;
    }

    /** Container and name of every running cache, with the number of its entries. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Cache<?, ?> cache : caches()) {
            names.add(cache.getCacheManager().getCacheManagerInfo().getName() + "/" + cache.getName() + " "
                    + cache.getAdvancedCache().getDataContainer().size());
        }
        return names;
    }

    static List<Cache<?, ?>> caches() {
        List<Cache<?, ?>> caches = new ArrayList<>();
        try {
            for (Binding container : Collections.list(new InitialContext().listBindings(CONTAINERS))) {
                EmbeddedCacheManager manager = (EmbeddedCacheManager) container.getObject();
                for (String cache : manager.getCacheNames()) {
                    if (manager.isRunning(cache)) {
                        caches.add(manager.getCache(cache));
                    }
                }
            }
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
        return caches;
    }
}
