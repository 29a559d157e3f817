/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What was changed in the configuration of a server since it was provisioned. Values are never told, because some of them are
 * secret.
 */
final class Drift {

    /** What tells an element apart from others of its kind. */
    private static final List<String> NAMES = List.of("name", "alias", "type", "path", "module", "category", "xmlns");

    /** Their name is not who they are but what is set. */
    private static final Set<String> VALUES = Set.of("level", "named-formatter");

    private Drift() {}

    /** What was changed on a server since it was laid out; nothing on one that never was. */
    static List<String> of(Path base) {
        Path origin = origin(base);
        return Files.exists(origin) && Files.exists(own(base)) ? between(origin, own(base)) : List.of();
    }

    /** The configuration as the server uses it and as the console changes it. */
    static Path own(Path base) {
        return base.resolve("configuration/standalone.xml");
    }

    /** The provisioned configuration that it began with. */
    static Path origin(Path base) {
        return base.resolve("configuration/provisioned.xml");
    }

    /** The settings that differ, each with what became of it; none when both say the same. */
    static List<String> between(Path provisioned, Path actual) {
        Map<String, String> before = read(provisioned);
        Map<String, String> after = read(actual);
        List<String> drift = new ArrayList<>();
        before.forEach((setting, value) -> {
            if (after.containsKey(setting) && !after.get(setting).equals(value)) {
                drift.add(setting + " (changed)");
            }
        });
        missing(before, after).forEach(setting -> drift.add(setting + " (removed)"));
        missing(after, before).forEach(setting -> drift.add(setting + " (added)"));
        return drift;
    }

    /** What one side has and the other has not, without the insides of what is missing as a whole. */
    private static List<String> missing(Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream()
                .filter(setting -> !other.containsKey(setting))
                .filter(setting -> other.containsKey(parent(setting)))
                .toList();
    }

    private static String parent(String setting) {
        int attribute = setting.lastIndexOf(' ');
        return setting.substring(0, attribute >= 0 ? attribute : setting.lastIndexOf('/'));
    }

    private static Map<String, String> read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Map<String, String> settings = new TreeMap<>();
            collect(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement(), "", settings);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new LauncherException(
                    file + " is no configuration: " + e.getMessage(),
                    "Delete " + file.getParent() + " and start again.",
                    e);
        }
    }

    private static void collect(Element element, String path, Map<String, String> settings) {
        settings.put(path, "");
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            settings.put(
                    path + " @" + attributes.item(i).getNodeName(),
                    attributes.item(i).getNodeValue());
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                String step = path + "/" + identity(inner);
                int count = seen.merge(step, 1, Integer::sum);
                collect(inner, count == 1 ? step : step + "[" + count + "]", settings);
            } else if (child.getNodeType() == Node.TEXT_NODE
                    && !child.getNodeValue().isBlank()) {
                settings.put(path + " text", child.getNodeValue().strip());
            }
        }
    }

    private static String identity(Element element) {
        return NAMES.stream()
                .filter(name -> element.hasAttribute(name) && !VALUES.contains(element.getTagName()))
                .findFirst()
                // A slash and a space only ever separate.
                .map(name -> element.getTagName() + "="
                        + shortened(element.getAttribute(name)).replaceAll("[/ ]", "_"))
                .orElse(element.getTagName());
    }

    /** {@code urn:jboss:domain:logging:8.0} is the subsystem logging. */
    private static String shortened(String name) {
        return name.startsWith("urn:") ? name.replaceAll("^urn:(jboss:domain|wildfly):([a-z-]+).*", "$2") : name;
    }
}
