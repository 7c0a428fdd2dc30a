package org.cpis.register.pds;

import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;

/** Invented people as the national service would describe them. */
final class Patients {

    static final String NUMBER = "9990000018";
    static final String OTHER_NUMBER = "9990000026";
    static final String THIRD_NUMBER = "9990000034";

    private static final String VERIFICATION =
            "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus";

    private Patients() {}

    /** Unrestricted and complete: Ada May QUILLFEATHER, born Ashgrove. */
    static Patient patient(String number) {
        Patient patient = new Patient();
        patient.setId(number);
        security(patient, "U");
        verified(patient, "01");
        patient.addName(name(HumanName.NameUse.NICKNAME, "Quill", "Addie"));
        patient.addName(name(HumanName.NameUse.USUAL, "Quillfeather", "Ada", "May"));
        patient.addName(name(HumanName.NameUse.OLD, "Ashgrove", "Ada"));
        patient.setGender(AdministrativeGender.FEMALE);
        patient.setBirthDateElement(new DateType("2016-02-29"));
        patient.addAddress().setUse(Address.AddressUse.TEMP).setPostalCode("ZZ99 3CZ");
        patient.addAddress().setUse(Address.AddressUse.HOME).setPostalCode("zz99 3vz");
        return patient;
    }

    static Patient security(Patient patient, String... codes) {
        patient.getMeta()
                .setSecurity(List.of(codes).stream()
                        .map(code -> new Coding("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", code, null))
                        .toList());
        return patient;
    }

    static Patient verified(Patient patient, String code) {
        patient.getIdentifier().clear();
        patient.addIdentifier()
                .setSystem("https://fhir.nhs.uk/Id/nhs-number")
                .setValue(patient.getIdElement().getIdPart())
                .addExtension(VERIFICATION, new CodeableConcept().addCoding(new Coding(null, code, null)));
        return patient;
    }

    static HumanName name(HumanName.NameUse use, String family, String... given) {
        HumanName name = new HumanName().setUse(use).setFamily(family);
        List.of(given).forEach(name::addGiven);
        return name;
    }

    static Bundle found(Patient... patients) {
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.SEARCHSET).setTotal(patients.length);
        for (Patient patient : patients) {
            bundle.addEntry().setResource(patient);
        }
        return bundle;
    }

    /** How well the entry matches, 0 to 1. */
    static Bundle score(Bundle bundle, int entry, double score) {
        bundle.getEntry().get(entry).getSearch().setScore(score);
        return bundle;
    }
}
