package org.cpis.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The named people are in the data, with the plans and states that their names promise. */
class KnownPeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final SyntheticData data = SyntheticData.of(42, TODAY);
    private final List<CSVRecord> persons = CsvRows.of(data.personsCsv());
    private final List<CSVRecord> feed = CsvRows.ofFeeds(data);

    @Test
    void open_plans_stand_where_they_are_promised() {
        assertThat(plansOf("9990000018")).containsExactly("901 CPP 901-CP1 open");
        assertThat(plansOf("9990000034")).containsExactly("901 UCPP 901-CP2 open");
        assertThat(plansOf("9990000042")).containsExactly("902 LAC 902-LAC open");
        assertThat(plansOf("9990000069")).containsExactlyInAnyOrder("901 LAC 901-LAC open", "902 UCPP 902-CP1 open");
        assertThat(plansOf("9990000107")).containsExactly("903 CPP 903-CP1 open");
        assertThat(plansOf("9990000123")).containsExactly("901 CPP  open");
    }

    @Test
    void one_plan_ended_100_days_ago() {
        assertThat(plansOf("9990000050")).containsExactly("901 CPP 901-CP1 " + TODAY.minusDays(100));
    }

    @Test
    void ages_are_as_promised_and_the_namesake_has_another_birthday() {
        assertThat(KnownPeople.CHILD_WITH_PLAN.on(TODAY).ageOn(TODAY)).isEqualTo(7);
        assertThat(KnownPeople.LOOKED_AFTER_PREGNANT.on(TODAY).ageOn(TODAY)).isEqualTo(16);
        SyntheticPerson namesake = KnownPeople.NAMESAKE.on(TODAY);
        SyntheticPerson child = KnownPeople.CHILD_WITH_PLAN.on(TODAY);
        assertThat(namesake.family() + namesake.given()).isEqualTo(child.family() + child.given());
        assertThat(namesake.birthDate()).isNotEqualTo(child.birthDate());
    }

    @Test
    void named_people_are_in_the_index_as_their_constants_say() {
        assertThat(data.personsCsv())
                .contains(
                        "9990000018,Whitlock,Emily Rose," + TODAY.minusYears(7).minusDays(120));
        for (KnownPeople known : KnownPeople.values()) {
            SyntheticPerson person = known.on(TODAY);
            assertThat(persons)
                    .filteredOn(row -> row.get("nhs_number").equals(known.nhsNumber()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("birth_date")).isEqualTo("" + person.birthDate()));
        }
        assertThat(data.personsCsv())
                .containsPattern("9990000077,.*,sensitive,,")
                .containsPattern("9990000085,.*,deceased,,")
                .containsPattern("9990000093,.*,superseded,9990000107,");
        for (String without : List.of("9990000026", "9990000077", "9990000085", "9990000093", "9990000115")) {
            assertThat(plansOf(without)).isEmpty();
        }
    }

    private List<String> plansOf(String number) {
        return feed.stream()
                .filter(row -> row.get("nhs_number").equals(number))
                .map(row -> String.join(
                        " ",
                        row.get("record_id").substring(1, 4),
                        row.get("plan_type"),
                        row.get("team_code"),
                        row.get("end_date").isEmpty() ? "open" : row.get("end_date")))
                .toList();
    }
}
