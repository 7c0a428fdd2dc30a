package org.cpis.synthetic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The people that tests and the tour of the demo name. Numbers and names are fixed; birth dates follow from the day
 * the data is made for.
 */
public enum KnownPeople {
    /** Open child protection plan at 901 with an allocated team; aged 7. */
    CHILD_WITH_PLAN("9990000018", "Whitlock", "Emily Rose", "female", 7, 120, "ZZ1 1AA"),
    /** A child whom no authority knows. */
    CHILD_WITHOUT_PLAN("9990000026", "O'Brien", "Seán", "male", 9, 45, "ZZ1 2AB"),
    /** Open unborn child protection plan at 901, due in 60 days. */
    PREGNANT_WOMAN("9990000034", "Okonjo-Hale", "Zoë", "female", 27, 200, "ZZ2 3CD"),
    /** Looked after by 902. */
    LOOKED_AFTER_CHILD("9990000042", "Müller", "Jonas Peter", "male", 11, 310, "ZZ3 4DE"),
    /** Child protection plan at 901 that ended 100 days ago. */
    CHILD_WITH_ENDED_PLAN("9990000050", "D'Souza", "Maria Inês", "female", 13, 15, "ZZ1 5EF"),
    /** 16 years old: looked after by 901, unborn child protection plan at 902, due in 90 days. */
    LOOKED_AFTER_PREGNANT("9990000069", "Castellan", "Bethany", "female", 16, 150, "ZZ4 6FG"),
    /** Sensitive record: behaves as not found, everywhere. */
    SENSITIVE("9990000077", "Haworth", "Theo", "male", 6, 77, "ZZ5 7GH"),
    /** Died. */
    DECEASED("9990000085", "Ncube", "Grace", "female", 4, 220, "ZZ6 8HJ"),
    /** Child protection plan at 903; the number took the place of {@link #SUPERSEDED}. */
    SUCCESSOR("9990000107", "Lefèvre", "Anaïs", "female", 5, 33, "ZZ7 9JK"),
    /** An older number of {@link #SUCCESSOR}. */
    SUPERSEDED("9990000093", "Lefèvre", "Anaïs", "female", 5, 33, "ZZ7 9JK"),
    /** The name of {@link #CHILD_WITH_PLAN}, another birth date, no plan. */
    NAMESAKE("9990000115", "Whitlock", "Emily Rose", "female", 8, 260, "ZZ8 1KL"),
    /** Open child protection plan at 901 that no team took yet. */
    CHILD_UNALLOCATED("9990000123", "Ramsbottom", "Kai", "male", 3, 90, "ZZ1 3LM");

    private final String nhsNumber;
    private final String family;
    private final String given;
    private final String gender;
    private final int years;
    private final int days;
    private final String postcode;

    KnownPeople(String nhsNumber, String family, String given, String gender, int years, int days, String postcode) {
        this.nhsNumber = nhsNumber;
        this.family = family;
        this.given = given;
        this.gender = gender;
        this.years = years;
        this.days = days;
        this.postcode = postcode;
    }

    /** Ten digits without spaces. */
    public String nhsNumber() {
        return nhsNumber;
    }

    /** The person as the data made for this day holds them. */
    public SyntheticPerson on(LocalDate today) {
        LocalDate birthDate = today.minusYears(years).minusDays(days);
        String successor = this == SUPERSEDED ? SUCCESSOR.nhsNumber : "";
        return new SyntheticPerson(nhsNumber, family, given, birthDate, gender, postcode, status(), successor, "");
    }

    private String status() {
        return switch (this) {
            case SENSITIVE -> "sensitive";
            case DECEASED -> "deceased";
            case SUPERSEDED -> "superseded";
            default -> SyntheticPerson.ACTIVE;
        };
    }

    static List<SyntheticPerson> all(LocalDate today) {
        return Arrays.stream(values()).map(known -> known.on(today)).toList();
    }
}
