package org.cpis.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpis.support.FreshNumbers;
import org.junit.jupiter.api.Test;

class SuccessorsTest {

    private final List<NhsNumber> numbers =
            Stream.generate(new FreshNumbers(999_010_000)::next).limit(13).toList();
    private final Map<NhsNumber, Person> index = new HashMap<>();
    private final Successors successors = new Successors(number -> Optional.ofNullable(index.get(number)));

    @Test
    void who_is_not_superseded_is_the_last_of_the_own_row() {
        Person active = person(0, PersonStatus.ACTIVE, null);
        assertThat(successors.lastOf(active)).contains(active);
        Person withdrawn = person(1, PersonStatus.INVALID, null);
        assertThat(successors.lastOf(withdrawn)).contains(withdrawn);
    }

    @Test
    void ten_steps_are_walked_and_eleven_are_not() {
        for (int i = 0; i < 11; i++) {
            person(i, PersonStatus.SUPERSEDED, numbers.get(i + 1));
        }
        Person last = person(11, PersonStatus.ACTIVE, null);
        assertThat(successors.lastOf(holder(1))).contains(last);
        assertThat(successors.lastOf(holder(0))).isEmpty();
    }

    @Test
    void where_the_next_number_is_not_known_the_row_ends() {
        Person first = person(0, PersonStatus.SUPERSEDED, numbers.get(1));
        assertThat(successors.lastOf(first)).contains(first);
        Person second = person(1, PersonStatus.SUPERSEDED, numbers.get(2));
        assertThat(successors.lastOf(first)).contains(second);
    }

    @Test
    void circles_lead_to_nobody() {
        Person self = person(0, PersonStatus.SUPERSEDED, numbers.get(0));
        assertThat(successors.lastOf(self)).isEmpty();
        Person first = person(1, PersonStatus.SUPERSEDED, numbers.get(2));
        person(2, PersonStatus.SUPERSEDED, numbers.get(1));
        assertThat(successors.lastOf(first)).isEmpty();
        Person outside = person(3, PersonStatus.SUPERSEDED, numbers.get(1));
        assertThat(successors.lastOf(outside)).isEmpty();
    }

    private Person holder(int i) {
        return index.get(numbers.get(i));
    }

    private Person person(int i, PersonStatus status, NhsNumber successor) {
        Person person = new Person("id-" + i, numbers.get(i));
        person.describe(new PersonRow(
                numbers.get(i),
                "Ashdown",
                "Rowan",
                LocalDate.of(2019, 5, 1),
                Gender.MALE,
                null,
                status,
                successor,
                List.of()));
        index.put(numbers.get(i), person);
        return person;
    }
}
