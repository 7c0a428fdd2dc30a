package org.cpis.register.pds;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpis.register.Demographics;
import org.cpis.register.DirectoryEntry;
import org.cpis.register.Gender;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PrimitiveType;

/**
 * What a FHIR Patient says, in words of the register (domain 13.4 and 13.5). Nothing is guessed: a record without a usual
 * name, a full birth date or a verified number is of no use, and who has it is unknown here.
 */
final class PatientReader {

    private static final String VERIFICATION =
            "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus";
    private static final String PRESENT_AND_VERIFIED = "01";
    private static final String UNRESTRICTED = "U";
    private static final String REDACTED = "REDACTED";

    private static final int LONGEST_FAMILY = 35;
    private static final int LONGEST_GIVEN = 200;
    private static final int LONGEST_POSTCODE = 8;

    private PatientReader() {}

    /**
     * @param whole false for an entry of a search, which tells no former names
     * @return empty for a record of no use
     */
    static Optional<DirectoryEntry> read(Patient patient, boolean whole) {
        Optional<NhsNumber> number =
                NhsNumber.parse(patient.getIdElement().getIdPart()).filter(any -> isVerified(patient));
        PersonStatus status = status(patient);
        boolean shown = status == PersonStatus.ACTIVE || status == PersonStatus.DECEASED;
        Optional<Demographics> person =
                status == PersonStatus.INVALID ? Optional.empty() : demographics(patient, whole);
        return number.filter(any -> person.isPresent() || !shown)
                .map(found -> new DirectoryEntry(found, status, null, person.orElse(null)));
    }

    /** The safe side: whatever is not plainly unrestricted behaves as sensitive. */
    private static PersonStatus status(Patient patient) {
        Set<String> codes =
                patient.getMeta().getSecurity().stream().map(Coding::getCode).collect(Collectors.toSet());
        if (codes.contains(REDACTED)) {
            return PersonStatus.INVALID;
        }
        if (!codes.equals(Set.of(UNRESTRICTED))) {
            return PersonStatus.SENSITIVE;
        }
        return isDeceased(patient) ? PersonStatus.DECEASED : PersonStatus.ACTIVE;
    }

    private static boolean isDeceased(Patient patient) {
        return patient.getDeceased() instanceof BooleanType said
                ? said.booleanValue()
                : patient.hasDeceasedDateTimeType();
    }

    /** Where the record says nothing about it, the service has verified all it holds. */
    private static boolean isVerified(Patient patient) {
        return patient.getIdentifier().stream()
                .flatMap(identifier -> identifier.getExtensionsByUrl(VERIFICATION).stream())
                .flatMap(extension -> extension.getValue() instanceof CodeableConcept concept
                        ? concept.getCoding().stream()
                        : List.<Coding>of().stream())
                .allMatch(coding -> PRESENT_AND_VERIFIED.equals(coding.getCode()));
    }

    private static Optional<Demographics> demographics(Patient patient, boolean whole) {
        Optional<HumanName> name = patient.getName().stream()
                .filter(any -> any.getUse() == NameUse.USUAL)
                .filter(any -> fits(any.getFamily(), LONGEST_FAMILY) && fits(given(any), LONGEST_GIVEN))
                .findFirst();
        Optional<LocalDate> born = born(patient);
        if (name.isEmpty() || born.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Demographics(
                name.get().getFamily().strip(),
                given(name.get()),
                born.get(),
                gender(patient),
                postcode(patient),
                whole ? formerFamilyNames(patient) : null));
    }

    /** Only a full date; a year or a month alone is not one. */
    private static Optional<LocalDate> born(Patient patient) {
        try {
            return Optional.ofNullable(patient.getBirthDateElement().getValueAsString())
                    .map(LocalDate::parse);
        } catch (DateTimeParseException partial) {
            return Optional.empty();
        }
    }

    private static String given(HumanName name) {
        return name.getGiven().stream()
                .map(PrimitiveType::getValueAsString)
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static Gender gender(Patient patient) {
        return patient.hasGender() ? Gender.valueOf(patient.getGender().name()) : Gender.UNKNOWN;
    }

    private static String postcode(Patient patient) {
        return patient.getAddress().stream()
                .filter(address -> address.getUse() == Address.AddressUse.HOME)
                .map(Address::getPostalCode)
                .filter(code -> fits(code, LONGEST_POSTCODE))
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }

    private static List<String> formerFamilyNames(Patient patient) {
        return patient.getName().stream()
                .filter(name -> name.getUse() == NameUse.OLD || name.getUse() == NameUse.MAIDEN)
                .map(HumanName::getFamily)
                .filter(family -> fits(family, LONGEST_FAMILY))
                .map(String::strip)
                .distinct()
                .toList();
    }

    private static boolean fits(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }
}
