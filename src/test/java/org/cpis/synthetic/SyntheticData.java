package org.cpis.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The demo's data, made from a seed: the same seed and day give the same bytes. It is loaded through the portal's own
 * interfaces: organisations first, then persons, then one feed per authority.
 */
public final class SyntheticData {

    /** Sending authorities, in the order of the feeds. */
    public static final List<String> AUTHORITIES = List.of("901", "902", "903");

    private static final int PEOPLE = 2_000;
    private static final int PLANS = 150;
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    private static final String[] PERSON_HEADER = {
        "nhs_number",
        "family_name",
        "given_names",
        "birth_date",
        "gender",
        "postcode",
        "status",
        "superseded_by",
        "former_family_names"
    };
    private static final String[] FEED_HEADER = {
        "record_id",
        "action",
        "nhs_number",
        "family_name",
        "given_names",
        "birth_date",
        "plan_type",
        "legal_basis",
        "start_date",
        "end_date",
        "expected_delivery_date",
        "local_id",
        "team_code",
        "emergency_phone",
        "office_phone"
    };

    private final List<SyntheticPerson> people;
    private final List<SyntheticPlan> plans;

    private SyntheticData(List<SyntheticPerson> people, List<SyntheticPlan> plans) {
        this.people = people;
        this.plans = plans;
    }

    /** @param today the day on which every row is valid; ages and dates are counted from it (Europe/London) */
    public static SyntheticData of(long seed, LocalDate today) {
        Random random = new Random(seed);
        List<SyntheticPerson> people = new PeopleMaker(random, today).make(PEOPLE);
        return new SyntheticData(people, new PlanMaker(random, today, people).make(PLANS));
    }

    /** Body of {@code PUT /api/organisations}. */
    public String organisationsCsv() {
        return csv(SyntheticOrganisations.HEADER, SyntheticOrganisations.rows());
    }

    /** Body of {@code PUT /api/persons}: 2,000 rows. */
    public String personsCsv() {
        return csv(PERSON_HEADER, people.stream().map(SyntheticPerson::row).toList());
    }

    /** Bodies of the uploads by ODS code of the sender, in the order of {@link #AUTHORITIES}: 150 rows in all. */
    public Map<String, String> feedCsvByAuthority() {
        Map<String, String> feeds = new LinkedHashMap<>();
        for (String authority : AUTHORITIES) {
            List<Object[]> rows = new ArrayList<>();
            for (int i = 0; i < plans.size(); i++) {
                if (plans.get(i).authority().equals(authority)) {
                    rows.add(plans.get(i).row(i + 1));
                }
            }
            feeds.put(authority, csv(FEED_HEADER, rows));
        }
        return Collections.unmodifiableMap(feeds);
    }

    private static String csv(String[] header, List<Object[]> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            printer.printRecord(Arrays.asList(header));
            printer.printRecords(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
