package org.cpis.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The people of the random files: few, so that files speak of the same plans again and again. */
final class Subjects {

    private static final String HEADER =
            "nhs_number,family_name,given_names,birth_date,gender,postcode,status,superseded_by\n";

    private final List<Subject> all = new ArrayList<>();
    private final LocalDate today;
    private int body = 999_960_000; // beyond what the synthetic data draws

    Subjects(LocalDate today) {
        this.today = today;
        LocalDate child = today.minusYears(7);
        spelled(child);
        ordinary(child);
        hidden(child);
    }

    private void spelled(LocalDate child) {
        add(
                "O’Brien-Müller",
                "Zoë Ann",
                child,
                "active",
                "",
                List.of(
                        "O'Brien-Mueller|Zoe Ann",
                        "OBRIEN MULLER|zoë",
                        "o brien muller|Ann",
                        "O’BRIEN-MÜLLER|Zoe Other"),
                List.of("O'Brian Muller|Zoe", "O'Brien|Zoe", "O'Brien-Mueller|Other Zoe", "Muller-O'Brien|Zoe Ann"));
        add(
                "Łukasz",
                "Björn",
                child,
                "active",
                "",
                List.of("Lukasz|Bjorn", "LUKASZ|BJOERN", "Łukasz|Björn Erik"),
                List.of("Lukas|Bjorn", "Lukasz|Bjon"));
    }

    private void ordinary(LocalDate child) {
        plain("Wood", "Amina Rose", child, "active", "");
        plain("Wood", "Oscar", today.minusYears(18), "active", ""); // of age today
        plain("Stone", "Ida", today.minusYears(18).plusDays(1), "active", ""); // of age tomorrow
        plain("Field", "Maria Jane", today.minusYears(28), "active", "");
        plain("Marsh", "Eve", today.minusYears(16), "active", ""); // may have her own plan and an unborn one
    }

    private void hidden(LocalDate child) {
        plain("Heath", "Noah", child, "sensitive", "");
        plain("Brook", "Leo", child, "deceased", "");
        plain("Vale", "Mia", child, "invalid", "");
        plain("Grove", "Ada", child, "active", "");
        plain("Grove", "Ada", child, "superseded", all.get(all.size() - 1).number());
        plain("Nobody", "Here", child, "unknown", "");
    }

    private void plain(String family, String given, LocalDate born, String status, String successor) {
        String first = given.split(" ", 2)[0];
        add(
                family,
                given,
                born,
                status,
                successor,
                List.of(family + "|" + given, family.toUpperCase(java.util.Locale.ROOT) + "|" + first),
                List.of(family + "s|" + given, family + "|Zz" + first));
    }

    private void add(
            String family,
            String given,
            LocalDate born,
            String status,
            String successor,
            List<String> right,
            List<String> wrong) {
        all.add(new Subject(nextNumber(), family, given, born, status, successor, right, wrong));
    }

    /** Mod 11 by hand, apart from the portal's own code. */
    private String nextNumber() {
        while (true) {
            String nine = Integer.toString(++body);
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += Character.digit(nine.charAt(i), 10) * (10 - i);
            }
            int check = 11 - sum % 11;
            if (check != 10) {
                return nine + check % 11;
            }
        }
    }

    List<Subject> all() {
        return all;
    }

    LocalDate today() {
        return today;
    }

    String indexFile() {
        StringBuilder file = new StringBuilder(HEADER);
        all.stream()
                .filter(subject -> !subject.status().equals("unknown"))
                .forEach(subject -> file.append(subject.line()).append('\n'));
        return file.toString();
    }
}
