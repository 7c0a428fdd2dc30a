package org.cpis.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody in the demographic index. Never deleted; the status says whether they may be found. */
@Entity
@Table(name = "person")
@NamedQuery(name = "Person.byNumber", query = "select p from Person p where p.nhsNumber = :number")
public class Person {

    @Id
    private String id;

    @Column(name = "nhs_number")
    private NhsNumber nhsNumber;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_names")
    private String givenNames;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private String postcode;

    @Enumerated(EnumType.STRING)
    private PersonStatus status;

    @Column(name = "superseded_by")
    private NhsNumber supersededBy;

    @Column(name = "family_key")
    private String familyKey;

    @ElementCollection
    @CollectionTable(name = "former_name", joinColumns = @JoinColumn(name = "person_id"))
    private Set<FormerName> formerNames = new HashSet<>();

    @Version
    private int version;

    protected Person() {}

    Person(String id, NhsNumber nhsNumber) {
        this.id = id;
        this.nhsNumber = nhsNumber;
    }

    /** Takes over what the index says. @return whether the number leads to another one since */
    boolean describe(PersonRow row) {
        boolean led = status == PersonStatus.SUPERSEDED && supersededBy.equals(row.supersededBy());
        familyName = row.familyName();
        familyKey = Name.key(row.familyName());
        givenNames = row.givenNames();
        birthDate = row.birthDate();
        gender = row.gender();
        postcode = row.postcode();
        status = row.status();
        supersededBy = row.supersededBy();
        Set<FormerName> former =
                row.formerFamilyNames().stream().map(FormerName::new).collect(Collectors.toSet());
        formerNames.retainAll(former);
        formerNames.addAll(former);
        return status == PersonStatus.SUPERSEDED && !led;
    }

    /** How the index describes them now; former names in alphabetical order. */
    PersonRow row() {
        List<String> former =
                formerNames.stream().map(FormerName::familyName).sorted().toList();
        return new PersonRow(
                nhsNumber, familyName, givenNames, birthDate, gender, postcode, status, supersededBy, former);
    }

    /**
     * Whether the authority means this person (domain 5.4): same birth date and family name, and either all given names
     * the same or its first given name one of theirs, which includes the rung between.
     */
    boolean matches(String family, String given, LocalDate born) {
        return birthDate.equals(born) && hasFamilyName(family) && hasGivenName(given);
    }

    private boolean hasFamilyName(String family) {
        return !familyKey.isEmpty() && familyKey.equals(Name.key(family));
    }

    /** Whether this is, or was before, their family name. */
    boolean isOrWasNamed(String family) {
        String key = Name.key(family);
        return hasFamilyName(family)
                || (!key.isEmpty()
                        && formerNames.stream()
                                .anyMatch(name -> Name.key(name.familyName()).equals(key)));
    }

    private boolean hasGivenName(String given) {
        List<String> theirs = Name.keys(given);
        return !theirs.isEmpty()
                && (Name.key(given).equals(Name.key(givenNames))
                        || Name.keys(givenNames).contains(theirs.get(0)));
    }

    /** The same rule, part by part. */
    IndexMatch compare(PersonClaim claim) {
        return new IndexMatch(
                NumberStanding.SHOWN,
                id,
                familyName,
                givenNames,
                birthDate,
                hasFamilyName(claim.familyName()),
                hasGivenName(claim.givenNames()),
                birthDate.equals(claim.birthDate()));
    }

    String id() {
        return id;
    }

    NhsNumber nhsNumber() {
        return nhsNumber;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    PersonStatus status() {
        return status;
    }

    NhsNumber supersededBy() {
        return supersededBy;
    }

    PersonDetails details() {
        return new PersonDetails(id, nhsNumber, familyName, givenNames, birthDate, gender, postcode, status);
    }
}
