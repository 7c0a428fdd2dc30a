package org.cpis.register.pds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.register.pds.Patients.NUMBER;
import static org.cpis.register.pds.Patients.name;
import static org.cpis.register.pds.Patients.patient;
import static org.cpis.register.pds.Patients.security;
import static org.cpis.register.pds.Patients.verified;

import java.time.LocalDate;
import java.util.List;
import org.cpis.register.Demographics;
import org.cpis.register.DirectoryEntry;
import org.cpis.register.Gender;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientReaderTest {

    @Test
    void an_unrestricted_record_becomes_an_active_person() {
        assertThat(PatientReader.read(patient(NUMBER), true))
                .contains(new DirectoryEntry(
                        new NhsNumber(NUMBER),
                        PersonStatus.ACTIVE,
                        null,
                        new Demographics(
                                "Quillfeather",
                                "Ada May",
                                LocalDate.of(2016, 2, 29),
                                Gender.FEMALE,
                                "ZZ99 3VZ",
                                List.of("Ashgrove"))));
    }

    @Test
    void an_entry_of_a_search_says_nothing_of_former_names() {
        assertThat(person(patient(NUMBER), false).formerFamilyNames()).isNull();
        assertThat(person(patient(NUMBER), true).formerFamilyNames()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"U, ACTIVE", "R, SENSITIVE", "V, SENSITIVE", "N, SENSITIVE", "REDACTED, INVALID"})
    void the_security_code_decides_and_all_but_unrestricted_is_hidden(String code, PersonStatus status) {
        assertThat(status(security(patient(NUMBER), code))).isEqualTo(status);
    }

    @Test
    void no_code_or_a_second_one_is_hidden_too() {
        assertThat(status(security(patient(NUMBER)))).isEqualTo(PersonStatus.SENSITIVE);
        assertThat(status(security(patient(NUMBER), "U", "R"))).isEqualTo(PersonStatus.SENSITIVE);
        assertThat(status(security(patient(NUMBER), "U", "REDACTED"))).isEqualTo(PersonStatus.INVALID);
    }

    @Test
    void death_is_a_date_or_a_plain_yes() {
        assertThat(status(patient(NUMBER).setDeceased(new DateTimeType("2026-01-02"))))
                .isEqualTo(PersonStatus.DECEASED);
        assertThat(status(patient(NUMBER).setDeceased(new BooleanType(true)))).isEqualTo(PersonStatus.DECEASED);
        assertThat(status(patient(NUMBER).setDeceased(new BooleanType(false)))).isEqualTo(PersonStatus.ACTIVE);
    }

    @Test
    void a_dead_person_with_a_restricted_record_stays_hidden() {
        Patient patient = security(patient(NUMBER), "R").setDeceased(new BooleanType(true));
        assertThat(status(patient)).isEqualTo(PersonStatus.SENSITIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2016-02"})
    void a_birth_date_that_is_not_a_day_makes_the_record_useless(String born) {
        assertThat(PatientReader.read(born(born), true)).isEmpty();
        assertThat(PatientReader.read(born("2016-02-28"), true)).isPresent();
    }

    @Test
    void a_restricted_record_hides_its_number_however_little_it_tells() {
        Patient bare = new Patient();
        bare.setId(NUMBER);
        security(bare, "R");
        assertThat(PatientReader.read(bare, true))
                .contains(new DirectoryEntry(new NhsNumber(NUMBER), PersonStatus.SENSITIVE, null, null));
        assertThat(PatientReader.read(security(bare, "U"), true)).isEmpty();
    }

    @Test
    void only_the_usual_name_names_somebody() {
        Patient patient = patient(NUMBER);
        patient.getName().removeIf(name -> name.getUse() == NameUse.USUAL);
        assertThat(PatientReader.read(patient, true)).isEmpty();
        patient.addName(name(NameUse.USUAL, "Quillfeather"));
        assertThat(PatientReader.read(patient, true)).as("without a given name").isEmpty();
        patient.addName(name(NameUse.USUAL, "Q".repeat(35), "Ada"));
        assertThat(person(patient, true).familyName()).isEqualTo("Q".repeat(35));
    }

    @Test
    void a_name_that_is_too_long_is_not_cut() {
        Patient patient = patient(NUMBER);
        patient.getName().removeIf(name -> name.getUse() == NameUse.USUAL);
        patient.addName(name(NameUse.USUAL, "Q".repeat(36), "Ada"));
        assertThat(PatientReader.read(patient, true)).isEmpty();
    }

    @Test
    void a_number_that_is_not_verified_is_of_no_use() {
        assertThat(PatientReader.read(verified(patient(NUMBER), "02"), true)).isEmpty();
        Patient silent = patient(NUMBER);
        silent.getIdentifier().clear();
        assertThat(PatientReader.read(silent, true)).isPresent();
    }

    @Test
    void a_number_with_a_wrong_check_digit_is_of_no_use() {
        assertThat(PatientReader.read(patient("9990000019"), true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MALE, MALE", "FEMALE, FEMALE", "OTHER, OTHER", "UNKNOWN, UNKNOWN", ", UNKNOWN"})
    void gender_is_as_said_and_not_known_when_nothing_is_said(AdministrativeGender said, Gender gender) {
        assertThat(person(patient(NUMBER).setGender(said), true).gender()).isEqualTo(gender);
    }

    @Test
    void without_a_home_address_there_is_no_postcode() {
        Patient patient = patient(NUMBER);
        patient.getAddress().remove(1);
        assertThat(person(patient, true).postcode()).isNull();
    }

    private static Patient born(String date) {
        return patient(NUMBER).setBirthDateElement(new DateType(date));
    }

    private static PersonStatus status(Patient patient) {
        return PatientReader.read(patient, true).orElseThrow().status();
    }

    private static Demographics person(Patient patient, boolean whole) {
        return PatientReader.read(patient, whole).orElseThrow().person();
    }
}
