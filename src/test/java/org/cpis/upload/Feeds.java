package org.cpis.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cpis.support.Acknowledgement;
import org.cpis.support.Actors;
import org.cpis.support.FeedDoor;
import org.cpis.support.Fixture;

/** Sends files of an authority and waits for their acknowledgements. */
@ApplicationScoped
public class Feeds {

    private static final String HELD = "SELECT CONCAT_WS(' ', p.authority, i.nhs_number, p.type, p.start_date,"
            + " COALESCE(p.end_date, '-')) FROM plan p JOIN person i ON i.id = p.person_id WHERE p.authority = ?";

    @Inject
    private Fixture fixture;

    @Inject
    private Uploads uploads;

    @Inject
    private FeedDoor door;

    /** Sends a file with the next number. */
    Acknowledgement send(String authority, FeedFormat format, String mode, String version, String text) {
        long sequence = fixture.as(Actors.feedOf(authority), uploads::nextSequence);
        return answer(authority, receive(new Parcel(authority, sequence, mode, format, version, stream(text))));
    }

    Acknowledgement send(String authority, String mode, String csv) {
        return send(authority, FeedFormat.CSV, mode, null, csv);
    }

    String receive(Parcel parcel) {
        return fixture.as(Actors.feedOf(parcel.authority()), () -> uploads.receive(parcel));
    }

    Acknowledgement answer(String authority, String id) {
        return door.answer(authority, id);
    }

    /** What an authority holds: authority, number, type, start, end. */
    List<String> held(String authority) {
        return fixture.texts(HELD, authority);
    }

    /** Takes everything away from an authority, so that a test knows where it begins. */
    void clear(String authority) {
        fixture.tamper("DELETE FROM plan WHERE authority = ?", authority);
    }

    static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An acknowledgement as the files below {@code feed/} have it. */
    static List<String> lines(Acknowledgement answer) {
        UploadSummary upload = answer.upload();
        String counts = "%s received %d, loaded %d, rejected %d"
                .formatted(upload.fileCode(), upload.received(), upload.loaded(), upload.rejected());
        Stream<String> head = Stream.of(counts, upload.message()).filter(line -> !line.isEmpty());
        Stream<String> records = answer.records().stream()
                .map(record -> "%s %s %s %s: %s"
                        .formatted(
                                record.recordId(),
                                record.code(),
                                record.detail() == null ? "-" : record.detail(),
                                record.location(),
                                record.message()));
        return Stream.concat(head, records).toList();
    }
}
