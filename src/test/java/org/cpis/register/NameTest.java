package org.cpis.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

    @ParameterizedTest
    @CsvSource({
        "O'Brien,obrien",
        "O’Brien,O Brien",
        "Smith-Jones,SMITH JONES",
        "Müller,Mueller",
        "Müller,Muller",
        "José,Jose",
        "Łukasz,Lukasz",
        "Strauß,Strauss",
        "Ann\u200bMarie,Annmarie"
    })
    void equal_names_are_equal(String one, String other) {
        assertThat(Name.key(one)).isEqualTo(Name.key(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Smith,Smyth", "Brown,Browne", "Иванов,Ivanov"})
    void different_names_stay_different(String one, String other) {
        assertThat(Name.key(one)).isNotEqualTo(Name.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Amy Louise,Amy Louise,true", // all the same
        "Amy Louise,Amy,true", // first given name
        "Amy Louise,Louise,true", // any of theirs
        "Amy Louise,Louise Amy,true",
        "Amy Louise,Kate Amy,false", // only the authority's first one counts
        "Anna Maria,Anna-Maria,true", // hyphens and spaces are alike
        "Anna-Maria,Anna Maria,true",
        "Amy,,false"
    })
    void given_names_match_by_the_three_rungs(String indexed, String sent, boolean matches) {
        LocalDate born = LocalDate.of(2019, 5, 1);
        Person person = new Person("id", new NhsNumber("9990000018"));
        person.describe(new PersonRow(
                new NhsNumber("9990000018"),
                "Doe",
                indexed,
                born,
                Gender.FEMALE,
                null,
                PersonStatus.ACTIVE,
                null,
                List.of()));
        assertThat(person.matches("DOE", sent == null ? "" : sent, born)).isEqualTo(matches);
        assertThat(person.matches("Roe", "Amy", born)).isFalse();
        assertThat(person.matches("Doe", "Amy", born.plusDays(1))).isFalse();
    }
}
