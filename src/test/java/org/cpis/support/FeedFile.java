package org.cpis.support;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.cpis.synthetic.KnownPeople;
import org.cpis.synthetic.SyntheticPerson;
import org.cpis.upload.FeedFormat;
import org.cpis.upload.Parcel;

/** A feed in CSV, put together row by row; rows are good unless a test spoils one. */
public final class FeedFile {

    private static final String HEADER = "record_id,action,nhs_number,family_name,given_names,birth_date,plan_type,"
            + "legal_basis,start_date,end_date,expected_delivery_date,local_id,team_code,emergency_phone,office_phone";

    private final LocalDate today;
    private final StringBuilder text = new StringBuilder(HEADER).append('\n');

    public FeedFile(LocalDate today) {
        this.today = today;
    }

    public FeedFile row(String id, KnownPeople known, String type) {
        SyntheticPerson person = known.on(today);
        return cells(
                id,
                known.nhsNumber(),
                person.family(),
                person.given(),
                person.birthDate().toString(),
                type);
    }

    public FeedFile cells(String id, String number, String family, String given, String born, String type) {
        String basis = type.equals("LAC") ? "s31" : "";
        String due = type.equals("UCPP") ? today.plusDays(60).toString() : "";
        return line(String.join(
                ",",
                id,
                "upsert",
                number,
                '"' + family + '"',
                '"' + given + '"',
                born,
                type,
                basis,
                today.minusDays(10).toString(),
                "",
                due,
                "L-" + id,
                "901-CP1",
                "020 7946 0123",
                "0161 496 0456"));
    }

    public FeedFile delete(String id, KnownPeople known, String type) {
        return line(id + ",delete," + known.nhsNumber() + ",,,," + type + ",,,,,,,,");
    }

    public FeedFile line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** A file as the door takes it: CSV, delta, no client version. */
    public static Parcel parcel(String authority, long sequence, String text) {
        InputStream body = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new Parcel(authority, sequence, Parcel.DELTA, FeedFormat.CSV, null, body);
    }

    public String text() {
        return text.toString();
    }
}
