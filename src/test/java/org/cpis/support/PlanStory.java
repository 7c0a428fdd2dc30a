package org.cpis.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.cpis.register.NhsNumber;
import org.cpis.register.People;
import org.cpis.upload.PersonImport;

/** Somebody with one plan of any dates, past ones too, which no feed would take today. */
@ApplicationScoped
public class PlanStory {

    private static final String PERSONS =
            "nhs_number,family_name,given_names,birth_date,gender,postcode,status,superseded_by\n";

    private static final int FIRST_BODY = 999_950_000; // beyond what the synthetic data draws

    private int body;

    @Inject
    private Fixture fixture;

    @Inject
    private PersonImport persons;

    @Inject
    private People people;

    /** @return the person's random id */
    public String childWith(String type, LocalDate born, LocalDate start, LocalDate end, LocalDate expected) {
        // IGNORE: after a new start of the server it may have been done before
        fixture.tamper("UPDATE IGNORE setting_policy SET valid_from = '2000-01-01' WHERE site = 'ZT101'");
        String number = newPerson("Edge", "Case", born);
        plan(number, type, start, end, expected);
        return idOf(number);
    }

    /** A plan of authority 901 for somebody of the index. */
    public void plan(String number, String type, LocalDate start, LocalDate end, LocalDate expected) {
        plan("901", idOf(number), type, start, end, expected);
    }

    /** A plan of any authority for the person with this id. */
    public void plan(String authority, String person, String type, LocalDate start, LocalDate end, LocalDate expected) {
        fixture.tamper(
                "INSERT INTO plan (id, authority, person_id, type, start_date, end_date, expected_delivery_date,"
                        + " emergency_phone, confirmed_at, upload_id, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, '020 7946 0123', '2024-01-01', ?, 1)",
                UUID.randomUUID().toString(),
                authority,
                person,
                type,
                start,
                end,
                expected,
                UUID.randomUUID().toString());
    }

    /** A new person of the index. @return the NHS number */
    public String newPerson(String family, String given, LocalDate born) {
        String number = nextNumber();
        index(number, family, given, born, "active", "");
        return number;
    }

    /** One line for the index, new or changed. */
    public void index(String number, String family, String given, LocalDate born, String status, String successor) {
        String line = String.join(",", number, family, given, born.toString(), "female", "ZZ1 1ZZ", status, successor);
        fixture.as(
                Actors.national(),
                () -> persons.put(new ByteArrayInputStream((PERSONS + line + "\n").getBytes(StandardCharsets.UTF_8))));
    }

    public String idOf(String number) {
        return fixture.as(Actors.nurse(), () -> people.byNumber(new NhsNumber(number)))
                .orElseThrow()
                .id();
    }

    /** After those that an earlier deployment gave: the database outlives it. */
    private synchronized String nextNumber() {
        if (body == 0) {
            body = (int) fixture.number(
                    "SELECT IFNULL(MAX(nhs_number), ?) DIV 10 FROM person WHERE nhs_number LIKE '99995%'",
                    FIRST_BODY * 10L);
        }
        while (true) {
            body++;
            for (int check = 0; check < 10; check++) {
                if (NhsNumber.parse(body + "" + check).isPresent()) {
                    return body + "" + check;
                }
            }
        }
    }
}
