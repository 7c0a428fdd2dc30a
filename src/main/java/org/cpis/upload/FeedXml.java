package org.cpis.upload;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a feed in XML, record by record. No document type, no entity but the five that every XML has. */
final class FeedXml implements FeedRows {

    static final String NAMESPACE = "https://cpis.org/ns/upload/1";

    private static final XMLInputFactory FACTORY = factory();

    private final FeedLimits limits;
    private final FeedText text;
    private final XMLStreamReader xml;
    private int depth;
    private int position;
    private boolean atRecord;

    /** @throws FeedFormatException when the root is not the one it must be */
    FeedXml(InputStream bytes, FeedLimits limits) {
        this.limits = limits;
        text = new FeedText(bytes, limits.recordLength());
        try {
            xml = FACTORY.createXMLStreamReader(text);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        requireUtf8();
        toElement();
        require(isOurs("upload"), "Make upload in the namespace " + NAMESPACE + " the root element.");
        toRecord();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    @Override
    public boolean hasNext() {
        return atRecord;
    }

    @Override
    public FeedRow next() {
        position++;
        RowCells cells = new RowCells(Place.element(position));
        if (xml.getAttributeCount() > 0) {
            cells.odd("Take the attributes off this record.");
        }
        for (int event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                field(cells);
            } else if (isText(event)) {
                cells.odd("Take out the text that stands between the fields of this record.");
            }
        }
        toRecord();
        return cells.row(position);
    }

    private void field(RowCells cells) {
        String name = NAMESPACE.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
        if (xml.getAttributeCount() > 0) {
            cells.odd(name, "take its attributes off.");
        }
        StringBuilder content = new StringBuilder();
        int outside = depth - 1;
        for (int event = step(); depth > outside; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                cells.odd(name, "send text in it, no elements.");
            } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                content.append(xml.getText());
                requireShort(content);
            }
        }
        cells.put(name, content.toString());
    }

    private void requireShort(StringBuilder content) {
        if (content.length() > limits.fieldLength()) {
            throw FeedFormatException.fieldTooLong("Record " + position, limits);
        }
    }

    /** Goes to the next record, or through the end of the file, which has to be right too. */
    private void toRecord() {
        text.nextRecord();
        int event = toElement();
        atRecord = event == XMLStreamConstants.START_ELEMENT;
        if (atRecord) {
            require(isOurs("record"), "Put nothing but record elements of the same namespace into upload.");
            return;
        }
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = step();
        }
    }

    private int toElement() {
        int event = step();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            require(!isText(event), "Take out the text that stands outside of the records.");
            event = step();
        }
        return event;
    }

    private int step() {
        try {
            int event = xml.next();
            require(event != XMLStreamConstants.DTD, "Take out the document type declaration (DOCTYPE).");
            require(event != XMLStreamConstants.ENTITY_REFERENCE, "Take out the entities.");
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > limits.depth()) {
                throw FeedFormatException.tooDeep(limits);
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private boolean isOurs(String name) {
        return xml.getLocalName().equals(name) && NAMESPACE.equals(xml.getNamespaceURI());
    }

    private boolean isText(int event) {
        return (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) && !xml.isWhiteSpace();
    }

    private void requireUtf8() {
        String declared = xml.getCharacterEncodingScheme();
        require(declared == null || declared.equalsIgnoreCase("UTF-8"), "Save it in UTF-8 and declare it so.");
    }

    private void require(boolean fine, String advice) {
        if (!fine) {
            throw new FeedFormatException(
                    "Line " + xml.getLocation().getLineNumber() + ": " + advice + " Then send the file again.");
        }
    }

    private static FeedFormatException broken(XMLStreamException e) {
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber();
        return new FeedFormatException(
                "The file breaks off or is not well-formed XML" + where + ". Correct it and send it again.");
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }
}
