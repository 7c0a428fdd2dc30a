package org.cpis.architecture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What may not stand in a page: words outside the texts, unescaped output, inline script and style, GET forms, endless polls. */
final class PageRules {

    /** Words that are the same in every language, and so need no text. */
    static final Set<String> ALLOWED_WORDS = Set.of("CP-IS", "NHS");

    /** Running prose, written once and read as a whole. */
    static final List<String> PROSE = List.of("/about/", "/WEB-INF/errorpages/");

    private static final Set<String> SHOWN = Set.of(
            "alt",
            "aria-label",
            "caption",
            "header",
            "headerText",
            "hint",
            "itemLabel",
            "label",
            "noneText",
            "note",
            "placeholder",
            "requiredMessage",
            "summary",
            "text",
            "title");
    private static final Set<String> SHOW_VALUE =
            Set.of("button", "commandButton", "commandLink", "link", "outputText");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern HANDLER = Pattern.compile("on[a-z]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final String path;
    private final boolean prose;
    private final List<String> faults = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String element = "";

    private PageRules(String path) {
        this.path = path;
        this.prose = PROSE.stream().anyMatch(path::contains);
    }

    /** @return one line for each fault: path, line number, what is wrong */
    static List<String> check(String path, String source) {
        PageRules rules = new PageRules(path);
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(source));
            while (reader.hasNext()) {
                rules.judge(reader, reader.next());
            }
        } catch (XMLStreamException unreadable) {
            rules.faults.add(path + " is not well-formed: " + unreadable.getMessage());
        }
        return rules.faults;
    }

    private void judge(XMLStreamReader reader, int event) {
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            text.append(reader.getText());
        } else if (event != XMLStreamConstants.ENTITY_REFERENCE && event != XMLStreamConstants.COMMENT) {
            checkText(reader);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            element = reader.getLocalName();
            checkForm(reader);
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                checkAttribute(reader, reader.getAttributeName(i), reader.getAttributeValue(i));
            }
        }
    }

    /** The parser hands text out in pieces; an expression is whole only when all of them are there. */
    private void checkText(XMLStreamReader reader) {
        if (!prose && hasWords(text.toString())) {
            fault(reader, "text outside messages.properties: " + text.toString().strip());
        }
        text.setLength(0);
    }

    /** A plain form must say POST; one that Faces renders always posts. */
    private void checkForm(XMLStreamReader reader) {
        boolean plain = reader.getPrefix() == null || reader.getPrefix().isEmpty();
        String method = reader.getAttributeValue(null, "method");
        boolean posts = "post".equalsIgnoreCase(method) || (method == null && !plain);
        if (element.equals("form") && !posts) {
            fault(reader, "form without method=\"post\"");
        }
    }

    private void checkAttribute(XMLStreamReader reader, QName name, String value) {
        String local = name.getLocalPart();
        if (local.equals("escape") && value.equals("false")) {
            fault(reader, "escape=\"false\"");
        }
        if (local.equals("style")) {
            fault(reader, "style attribute; use a class");
        }
        if (HANDLER.matcher(local).matches()) {
            fault(reader, "inline handler " + local + "; use the script file");
        }
        if (element.equals("poll") && local.equals("rendered")) {
            fault(reader, "rendered on a poll: once it is false the poll is not asked, and never stops; use autoStart");
        }
        boolean shown = SHOWN.contains(local) || (local.equals("value") && SHOW_VALUE.contains(element));
        if (shown && !prose && hasWords(value)) {
            fault(reader, local + " outside messages.properties: " + value);
        }
    }

    private void fault(XMLStreamReader reader, String what) {
        faults.add("%s:%d %s".formatted(path, reader.getLocation().getLineNumber(), what));
    }

    private static boolean hasWords(String text) {
        String left = EXPRESSION.matcher(text).replaceAll("");
        for (String word : ALLOWED_WORDS) {
            left = left.replace(word, "");
        }
        return LETTER.matcher(left).find();
    }
}
