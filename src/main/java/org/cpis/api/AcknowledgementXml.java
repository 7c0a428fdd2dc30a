package org.cpis.api;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.cpis.upload.UploadSummary;

/** The acknowledgement as XML; its elements are fixed by {@code acknowledgement.xsd}. */
final class AcknowledgementXml implements AcknowledgementForm {

    private static final String NAMESPACE = "https://cpis.org/ns/acknowledgement/1";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    @Override
    public void write(UploadSummary upload, AcknowledgementLines lines, OutputStream out) throws IOException {
        try {
            Elements xml = new Elements(FACTORY.createXMLStreamWriter(out, "UTF-8"));
            xml.root("acknowledgement");
            xml.leaf("localAuthority", upload.authority());
            xml.leaf("sequence", upload.sequence());
            xml.leaf("mode", upload.mode());
            xml.leaf("fileCode", upload.fileCode());
            xml.leaf("received", upload.received());
            xml.leaf("loaded", upload.loaded());
            xml.leaf("rejected", upload.rejected());
            xml.leaf("message", upload.message().isEmpty() ? null : upload.message());
            gap(xml, upload);
            missing(xml, lines);
            records(xml, lines);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("the acknowledgement could not be written", e);
        }
    }

    private static void gap(Elements xml, UploadSummary upload) {
        if (upload.gap() != null) {
            xml.within("missingSequences", () -> {
                xml.leaf("from", upload.gap().from());
                xml.leaf("to", upload.gap().to());
                xml.leaf("message", upload.gap().sentence());
            });
        }
    }

    private static void missing(Elements xml, AcknowledgementLines lines) {
        xml.within(
                "missing",
                () -> lines.eachMissing(plan -> xml.within("plan", () -> {
                    xml.leaf("nhsNumber", plan.nhsNumber().digits());
                    xml.leaf("planType", plan.planType());
                    xml.leaf("localId", plan.localId());
                })));
    }

    private static void records(Elements xml, AcknowledgementLines lines) {
        xml.within(
                "records",
                () -> lines.eachRecord(record -> xml.within("record", () -> {
                    xml.leaf("recordId", record.recordId());
                    xml.leaf("code", record.code());
                    xml.leaf("detail", record.detail());
                    xml.leaf("location", record.location());
                    xml.leaf("message", record.message());
                })));
    }

    /** Writes elements of the one namespace; what is null is left out. */
    private record Elements(XMLStreamWriter xml) {

        void root(String name) throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(name);
            xml.writeDefaultNamespace(NAMESPACE);
        }

        void within(String name, Runnable content) {
            try {
                xml.writeStartElement(name);
                content.run();
                xml.writeEndElement();
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
        }

        void leaf(String name, Object value) {
            if (value != null) {
                within(name, () -> text(value.toString()));
            }
        }

        /** What a sender put into a record id may be no character of XML 1.0. */
        private void text(String value) {
            try {
                xml.writeCharacters(
                        value.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD"));
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
        }

        void close() throws XMLStreamException {
            xml.writeEndDocument();
            xml.close();
        }
    }
}
