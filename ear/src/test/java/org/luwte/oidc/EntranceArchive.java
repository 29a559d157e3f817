/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.oidc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.luwte.probe.entrance.WhoProbe;
import org.luwte.stack.TestStack;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A tiny site that signs in as the application does: its constraints, its handlers, its check of tokens and its settings, made from the application's
 * own files, so that they cannot drift apart. Only the address of the provider, the client and its secret are others.
 */
public final class EntranceArchive {

    private static final Path WEB_INF = TestStack.root().resolve("web-module/src/main/webapp/WEB-INF");
    private static final Path CHECK =
            TestStack.root().resolve("web-module/target/classes/org/luwte/web/identity/TokenFilter.class");
    private static final Set<String> ABOUT_SIGNING_IN = Set.of("security-constraint", "login-config", "session-config");

    private EntranceArchive() {}

    /** The site as the application is set. */
    public static WebArchive of(String name, MockProvider provider) {
        return bare(name, settings(provider), true)
                .addAsWebInfResource(CHECK.toFile(), "classes/org/luwte/web/identity/TokenFilter.class")
                .addAsWebInfResource(WEB_INF.resolve("undertow-handlers.conf").toFile());
    }

    /** The site without what keeps tokens out that do not come by a code: shows that those tokens are good. */
    public static WebArchive open(String name, MockProvider provider) {
        ObjectNode settings = settings(provider);
        settings.remove("ignore-oauth-query-parameter");
        settings.remove("verify-token-audience");
        return bare(name, settings, false);
    }

    private static WebArchive bare(String name, ObjectNode settings, boolean checked) {
        return ShrinkWrap.create(WebArchive.class, name + ".war")
                .addPackage(WhoProbe.class.getPackage())
                .setWebXML(new StringAsset(constraints(checked)))
                .addAsWebInfResource(new StringAsset(settings.toString()), "oidc.json");
    }

    private static ObjectNode settings(MockProvider provider) {
        try {
            ObjectNode settings = (ObjectNode)
                    new ObjectMapper().readTree(WEB_INF.resolve("oidc.json").toFile());
            settings.put("provider-url", provider.issuer());
            settings.put("client-id", MockProvider.CLIENT);
            ((ObjectNode) settings.get("credentials")).put("secret", MockProvider.SECRET);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCheck(Node node) {
        return node instanceof Element element
                && element.getNodeName().startsWith("filter")
                && element.getElementsByTagName("filter-name")
                        .item(0)
                        .getTextContent()
                        .equals("tokens");
    }

    private static String constraints(boolean checked) {
        try {
            Document descriptor = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Files.newInputStream(WEB_INF.resolve("web.xml")));
            Element root = descriptor.getDocumentElement();
            for (Node node = root.getFirstChild(); node != null; ) {
                Node next = node.getNextSibling();
                if (!ABOUT_SIGNING_IN.contains(node.getNodeName()) && !(checked && isCheck(node))) {
                    root.removeChild(node);
                }
                node = next;
            }
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(descriptor), new StreamResult(text));
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
