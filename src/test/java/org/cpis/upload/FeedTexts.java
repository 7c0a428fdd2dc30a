package org.cpis.upload;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The same records in the other formats; empty cells are left out. */
final class FeedTexts {

    private FeedTexts() {}

    static String in(FeedFormat format, String csv) {
        return switch (format) {
            case CSV -> csv;
            case XML -> xml(records(csv));
            case JSON -> json(records(csv));
        };
    }

    private static List<Map<String, String>> records(String csv) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try {
            return format.parse(new StringReader(csv)).stream()
                    .map(CSVRecord::toMap)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String xml(List<Map<String, String>> records) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement("upload");
            xml.writeDefaultNamespace("https://cpis.org/ns/upload/1");
            for (Map<String, String> record : records) {
                xml.writeStartElement("record");
                cells(xml, record);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void cells(XMLStreamWriter xml, Map<String, String> record) throws XMLStreamException {
        for (Map.Entry<String, String> cell : record.entrySet()) {
            if (!cell.getValue().isEmpty()) {
                xml.writeStartElement(cell.getKey());
                xml.writeCharacters(cell.getValue());
                xml.writeEndElement();
            }
        }
    }

    private static String json(List<Map<String, String>> records) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Map<String, String> record : records) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            record.forEach((name, value) -> {
                if (!value.isEmpty()) {
                    object.add(name, value);
                }
            });
            array.add(object);
        }
        return Json.createObjectBuilder().add("records", array).build().toString();
    }
}
