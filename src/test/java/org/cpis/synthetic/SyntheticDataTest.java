package org.cpis.synthetic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the data as the portal will: from the CSV text alone. */
class SyntheticDataTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final SyntheticData data = SyntheticData.of(42, TODAY);
    private final List<CSVRecord> persons = CsvRows.of(data.personsCsv());
    private final List<CSVRecord> feed = CsvRows.ofFeeds(data);

    @Test
    void the_same_seed_and_day_give_the_same_bytes() {
        SyntheticData again = SyntheticData.of(42, TODAY);
        assertThat(again.organisationsCsv()).isEqualTo(data.organisationsCsv());
        assertThat(again.personsCsv()).isEqualTo(data.personsCsv());
        assertThat(again.feedCsvByAuthority()).isEqualTo(data.feedCsvByAuthority());
        assertThat(SyntheticData.of(43, TODAY).personsCsv()).isNotEqualTo(data.personsCsv());
    }

    @Test
    void there_are_3_authorities_9_trusts_and_13_sites_whose_parents_come_first() {
        List<CSVRecord> organisations = CsvRows.of(data.organisationsCsv());
        assertThat(count(organisations, "kind"))
                .isEqualTo(Map.of("NATIONAL", 1L, "REGION", 2L, "LOCAL_AUTHORITY", 3L, "TRUST", 9L, "SITE", 13L));
        List<String> seen = new ArrayList<>(List.of(""));
        for (CSVRecord row : organisations) {
            assertThat(seen).contains(row.get("parent"), row.get("region"));
            seen.add(row.get("ods_code"));
        }
    }

    @Test
    void the_index_has_2000_people_with_unique_valid_test_numbers() {
        Set<String> numbers = persons.stream().map(row -> row.get("nhs_number")).collect(toSet());
        assertThat(persons).hasSize(2_000);
        assertThat(numbers).hasSize(2_000).allMatch(SyntheticDataTest::isValid).noneMatch(n -> n.startsWith("9999"));
        assertThat(persons).allSatisfy(row -> {
            assertThat(row.get("postcode"))
                    .matches("[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}")
                    .startsWith("ZZ");
            assertThat(row.get("gender")).isIn("female", "male", "other", "unknown");
            assertThat(row.get("family_name").length()).isBetween(2, 35);
            assertThat(row.get("given_names").length()).isBetween(2, 35);
        });
    }

    @Test
    void statuses_are_mostly_active_and_a_superseded_number_points_to_an_active_one() {
        Map<String, Long> statuses = count(persons, "status");
        assertThat(statuses).containsOnlyKeys("active", "sensitive", "deceased", "superseded", "invalid");
        assertThat(statuses.get("active")).isGreaterThan(1_970);
        Map<String, String> statusOf =
                persons.stream().collect(toMap(row -> row.get("nhs_number"), row -> row.get("status")));
        assertThat(persons).allSatisfy(row -> {
            boolean superseded = row.get("status").equals("superseded");
            assertThat(statusOf.get(row.get("superseded_by"))).isEqualTo(superseded ? "active" : null);
        });
    }

    @Test
    void children_have_every_age_and_names_have_every_mark() {
        Set<Integer> ages = persons.stream().map(SyntheticDataTest::age).collect(toSet());
        assertThat(ages).containsAll(IntStream.rangeClosed(0, 42).boxed().toList());
        for (String mark : List.of("'", "-", " ", "ü", "é", "ł")) {
            assertThat(persons).anyMatch(row -> (row.get("family_name") + row.get("given_names")).contains(mark));
        }
    }

    @Test
    void there_are_twins_and_namesakes() {
        Map<String, Long> births = persons.stream()
                .collect(groupingBy(
                        row -> row.get("family_name") + row.get("birth_date") + row.get("postcode"), counting()));
        assertThat(births.values().stream().filter(n -> n > 1).count()).isGreaterThan(20);
        Map<String, Long> namesakes = persons.stream()
                .collect(groupingBy(row -> row.get("family_name") + "," + row.get("given_names"), counting()));
        assertThat(namesakes.values().stream().filter(n -> n > 1).count()).isGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource({"42,2026-11-21", "1,2027-03-01", "2,2028-02-29", "3,2026-01-01", "4,2026-10-25"})
    void no_rule_of_the_upload_refuses_a_row(long seed, LocalDate today) {
        SyntheticData made = SyntheticData.of(seed, today);
        Map<String, CSVRecord> index =
                CsvRows.of(made.personsCsv()).stream().collect(toMap(row -> row.get("nhs_number"), row -> row));
        List<CSVRecord> rows = CsvRows.ofFeeds(made);
        assertThat(rows).hasSize(150);
        assertThat(rows.stream().map(row -> row.get("record_id")).distinct()).hasSize(150);
        for (LocalDate day : List.of(today, today.plusDays(7))) {
            assertThat(rows).allSatisfy(row -> FeedRules.check(row, index.get(row.get("nhs_number")), day));
        }
    }

    @Test
    void any_seed_comes_to_an_end() {
        for (int seed = 100; seed < 300; seed++) {
            int made = seed;
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThat(CsvRows.ofFeeds(SyntheticData.of(made, TODAY)))
                            .hasSize(150));
        }
    }

    @Test
    void mothers_are_17_to_42_but_for_the_named_one_and_due_within_200_days() {
        List<CSVRecord> unborn =
                feed.stream().filter(row -> row.get("plan_type").equals("UCPP")).toList();
        assertThat(unborn).hasSizeGreaterThan(20).allSatisfy(row -> {
            boolean named = row.get("nhs_number").equals(KnownPeople.LOOKED_AFTER_PREGNANT.nhsNumber());
            assertThat(age(row)).isBetween(named ? 16 : 17, 42);
            LocalDate due = LocalDate.parse(row.get("expected_delivery_date"));
            assertThat(due).isBetween(TODAY.minusDays(20), TODAY.plusDays(200));
        });
    }

    @Test
    void the_feed_shows_every_kind_of_plan() {
        assertThat(count(feed, "plan_type"))
                .containsOnlyKeys("CPP", "UCPP", "LAC")
                .allSatisfy((type, n) -> assertThat(n).isGreaterThan(20));
        assertThat(count(feed, "legal_basis")).containsOnlyKeys("", "s20", "s31", "s38");
        assertThat(feed).anyMatch(row -> row.get("team_code").isEmpty());
        assertThat(ends().filter(end -> end.isBefore(TODAY))).hasSizeGreaterThan(10);
        assertThat(ends().filter(end -> end.isAfter(TODAY))).isNotEmpty();
        Map<String, Set<String>> authorities = feed.stream()
                .collect(groupingBy(
                        row -> row.get("nhs_number"),
                        mapping(row -> row.get("record_id").substring(0, 4), toSet())));
        assertThat(authorities.values())
                .filteredOn(several -> several.size() > 1)
                .hasSizeGreaterThan(5);
    }

    private Stream<LocalDate> ends() {
        return feed.stream()
                .map(row -> row.get("end_date"))
                .filter(end -> !end.isEmpty())
                .map(LocalDate::parse);
    }

    private static Map<String, Long> count(List<CSVRecord> rows, String column) {
        return rows.stream().collect(groupingBy(row -> row.get(column), counting()));
    }

    private static int age(CSVRecord row) {
        return Period.between(LocalDate.parse(row.get("birth_date")), TODAY).getYears();
    }

    /** Written apart from the generator: the ten weighted digits, check digit included, add up to a multiple of 11. */
    private static boolean isValid(String number) {
        int sum = IntStream.range(0, 10)
                .map(i -> (10 - i) * Character.digit(number.charAt(i), 10))
                .sum();
        return number.matches("999\\d{7}") && sum % 11 == 0;
    }
}
