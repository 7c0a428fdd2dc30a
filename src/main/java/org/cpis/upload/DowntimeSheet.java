package org.cpis.upload;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.cpis.organisation.ContactDetails;
import org.cpis.organisation.DirectoryLine;
import org.cpis.platform.SystemClock;

/** The page that helps when the portal is stopped: what to do, and whom to ring. Holds no person. */
final class DowntimeSheet {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm", Locale.UK).withZone(SystemClock.LONDON);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.UK);

    private final String frame;

    /** @param frame the page with the places {@code @AT@} and {@code @ROWS@} */
    DowntimeSheet(String frame) {
        this.frame = frame;
    }

    String of(List<DirectoryLine> lines, Function<DirectoryLine, Freshness> freshness, Instant at) {
        StringWriter rows = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(rows);
            for (DirectoryLine line : lines) {
                row(writer, line, freshness.apply(line));
            }
            writer.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return frame.replace("@AT@", MOMENT.format(at)).replace("@ROWS@", rows.toString());
    }

    private static void row(XMLStreamWriter writer, DirectoryLine line, Freshness freshness) throws XMLStreamException {
        ContactDetails details = line.details();
        writer.writeStartElement("tr");
        writer.writeStartElement("th");
        writer.writeAttribute("scope", "row");
        writer.writeCharacters(line.name());
        writer.writeEndElement();
        cell(writer, "phone", details.officePhone() == null ? "Not told" : details.officePhone());
        cell(writer, "", hours(details));
        cell(writer, "phone", details.emergencyPhone());
        cell(writer, "", day(line.lastConfirmed()));
        cell(writer, "", data(freshness));
        writer.writeEndElement();
    }

    private static void cell(XMLStreamWriter writer, String style, String text) throws XMLStreamException {
        writer.writeStartElement("td");
        if (!style.isEmpty()) {
            writer.writeAttribute("class", style);
        }
        writer.writeCharacters(text);
        writer.writeEndElement();
    }

    private static String hours(ContactDetails details) {
        String weekdays = "Monday to Friday " + details.opens() + " to " + details.closes();
        return details.isOpenOnHolidays()
                ? weekdays + ", bank holidays " + details.holidayOpens() + " to " + details.holidayCloses()
                : weekdays + ", closed on bank holidays";
    }

    private static String data(Freshness freshness) {
        if (freshness.lastUpload() == null) {
            return "Never sent";
        }
        String sent = "Sent " + MOMENT.format(freshness.lastUpload());
        return freshness.colour() == Freshness.Colour.GREEN ? sent : sent + ": out of date";
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
