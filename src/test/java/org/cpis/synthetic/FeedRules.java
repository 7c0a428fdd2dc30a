package org.cpis.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** What the upload asks of an upsert row (CPR01-CPR05, P01-P14), written apart from the portal's own code. */
final class FeedRules {

    private static final int TAIL = 364;

    private FeedRules() {}

    static void check(CSVRecord row, CSVRecord person, LocalDate today) {
        assertThat(row.size()).isEqualTo(15);
        assertThat(person.get("status")).isEqualTo("active");
        for (String column : List.of("family_name", "given_names", "birth_date")) {
            assertThat(row.get(column)).isEqualTo(person.get(column));
        }
        checkDates(row, today);
        checkPhones(row);
        boolean lookedAfter = row.get("plan_type").equals("LAC");
        assertThat(row.get("legal_basis")).matches(lookedAfter ? "s20|s31|s38" : "");
        if (row.get("plan_type").equals("UCPP")) {
            checkMother(row, person, today);
        } else {
            LocalDate birthDate = LocalDate.parse(row.get("birth_date"));
            assertThat(birthDate.plusYears(18)).isAfter(today.plusDays(30));
            assertThat(row.get("expected_delivery_date")).isEmpty();
            assertThat(LocalDate.parse(row.get("start_date"))).isAfterOrEqualTo(birthDate);
        }
    }

    private static void checkDates(CSVRecord row, LocalDate today) {
        LocalDate start = LocalDate.parse(row.get("start_date"));
        assertThat(start).isBeforeOrEqualTo(today);
        if (!row.get("end_date").isEmpty()) {
            LocalDate end = LocalDate.parse(row.get("end_date"));
            assertThat(end).isAfterOrEqualTo(start).isAfterOrEqualTo(today.minusDays(TAIL));
        }
    }

    private static void checkMother(CSVRecord row, CSVRecord person, LocalDate today) {
        LocalDate due = LocalDate.parse(row.get("expected_delivery_date"));
        assertThat(due).isBetween(today.minusDays(28), today.plusDays(300));
        assertThat(person.get("gender")).isEqualTo("female");
    }

    private static void checkPhones(CSVRecord row) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        for (String column : List.of("emergency_phone", "office_phone")) {
            assertThat(row.get(column))
                    .matches("020 7946 0\\d{3}|0161 496 0\\d{3}")
                    .satisfies(text -> {
                        try {
                            assertThat(phones.isValidNumber(phones.parse(text, "GB")))
                                    .isTrue();
                        } catch (NumberParseException unreadable) {
                            throw new AssertionError(unreadable);
                        }
                    });
        }
    }
}
