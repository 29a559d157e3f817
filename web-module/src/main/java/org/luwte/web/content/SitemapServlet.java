/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.luwte.content.PageView;
import org.luwte.content.boundary.Pages;
import org.luwte.shared.Language;
import org.luwte.web.shared.Settings;

/** The map of the site for search engines: what the organisation wrote, in every language, and nothing that members wrote. */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final List<String> FIXED = List.of("/", "/help", "/safety", "/join");

    @Inject
    transient Pages pages;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.getWriter().write(map());
    }

    private String map() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP);
            xml.writeNamespace("xhtml", XHTML);
            for (String path : FIXED) {
                Map<Language, String> same = new EnumMap<>(Language.class);
                for (Language language : Language.values()) {
                    same.put(language, path);
                }
                write(xml, same, null);
            }
            for (PageView page : pages.all(Language.NL)) {
                Map<Language, String> paths = new EnumMap<>(Language.class);
                page.slugs()
                        .forEach((language, slug) ->
                                paths.put(language, page.card().kind().path(slug)));
                write(xml, paths, page.changedOn());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml, Map<Language, String> paths, LocalDate changed) throws XMLStreamException {
        for (var path : paths.entrySet()) {
            xml.writeStartElement("url");
            xml.writeStartElement("loc");
            xml.writeCharacters(address(path.getKey(), path.getValue()));
            xml.writeEndElement();
            if (changed != null) {
                xml.writeStartElement("lastmod");
                xml.writeCharacters(changed.toString());
                xml.writeEndElement();
            }
            for (var other : paths.entrySet()) {
                xml.writeEmptyElement("xhtml", "link", XHTML);
                xml.writeAttribute("rel", "alternate");
                xml.writeAttribute("hreflang", other.getKey().tag());
                xml.writeAttribute("href", address(other.getKey(), other.getValue()));
            }
            xml.writeEndElement();
        }
    }

    private String address(Language language, String path) {
        return settings.publicOrigin() + language.address(path);
    }
}
