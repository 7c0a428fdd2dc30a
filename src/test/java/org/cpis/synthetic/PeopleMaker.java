package org.cpis.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes households until the index is full: mothers, their children, twins; then namesakes and odd records. */
final class PeopleMaker {

    private static final int NAMESAKES = 20;
    private static final int LAST_ADDED = 2 * NAMESAKES + 5;
    private static final String OUTWARD = "123456789";
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";

    private final Random random;
    private final LocalDate today;
    private final Names names;
    private final NhsNumbers numbers;
    private final List<SyntheticPerson> people = new ArrayList<>();

    PeopleMaker(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
        this.names = new Names(random);
        this.numbers = new NhsNumbers(random);
    }

    List<SyntheticPerson> make(int count) {
        people.addAll(KnownPeople.all(today));
        int first = people.size();
        while (people.size() < count - LAST_ADDED) {
            addHousehold(count - LAST_ADDED);
        }
        addNamesakes(first);
        markSome(first, count);
        return List.copyOf(people);
    }

    private void addHousehold(int limit) {
        String family = names.family();
        String postcode = postcode();
        int age = 17 + random.nextInt(26);
        String former = random.nextInt(8) == 0 ? names.family() : "";
        people.add(person(family, "female", birthDate(age), postcode, former));
        int children = age < 19 ? 0 : 1 + random.nextInt(5);
        LocalDate birthDate = null;
        for (int i = 0; i < children && people.size() < limit; i++) {
            boolean twin = birthDate != null && random.nextInt(12) == 0;
            birthDate = twin ? birthDate : birthDate(random.nextInt(Math.min(18, age - 17)));
            people.add(person(family, gender(), birthDate, postcode, ""));
        }
    }

    /** Strangers with the same name, and strangers with the same family name and birthday: a search must show both. */
    private void addNamesakes(int first) {
        for (int i = 0; i < NAMESAKES; i++) {
            SyntheticPerson one = children(first).get(7 * i);
            people.add(renamed(one, one.given(), birthDate(random.nextInt(18))));
            SyntheticPerson other = children(first).get(7 * i + 3);
            people.add(renamed(other, differentGiven(other), other.birthDate()));
        }
    }

    private SyntheticPerson renamed(SyntheticPerson model, String given, LocalDate birthDate) {
        return new SyntheticPerson(
                numbers.next(),
                model.family(),
                given,
                birthDate,
                model.gender(),
                postcode(),
                SyntheticPerson.ACTIVE,
                "",
                "");
    }

    private String differentGiven(SyntheticPerson than) {
        String given = names.given(than.gender());
        return given.equals(than.given()) ? differentGiven(than) : given;
    }

    /** Older numbers go to the end, behind the numbers that replaced them. */
    private void markSome(int first, int count) {
        String[] statuses = {
            "sensitive", "sensitive", "sensitive", "deceased", "deceased", "deceased", "invalid", "invalid"
        };
        for (int i = 0; i < statuses.length; i++) {
            int index = first + 40 + 50 * i;
            people.set(index, people.get(index).withStatus(statuses[i]));
        }
        for (int i = 0; people.size() < count; i++) {
            people.add(people.get(first + 15 + 50 * i).formerly(numbers.next()));
        }
    }

    private List<SyntheticPerson> children(int from) {
        return people.subList(from, people.size()).stream()
                .filter(person -> person.ageOn(today) < 17)
                .toList();
    }

    private SyntheticPerson person(String family, String gender, LocalDate birthDate, String postcode, String former) {
        String given = names.given(gender);
        String formerNames = former.equals(family) ? "" : former;
        return new SyntheticPerson(
                numbers.next(), family, given, birthDate, gender, postcode, SyntheticPerson.ACTIVE, "", formerNames);
    }

    private LocalDate birthDate(int age) {
        return today.minusYears(age).minusDays(random.nextInt(365));
    }

    private String gender() {
        int draw = random.nextInt(100);
        return draw < 48 ? "female" : draw < 96 ? "male" : draw < 98 ? "other" : "unknown";
    }

    private String postcode() {
        return "ZZ" + any(OUTWARD) + " " + any(OUTWARD) + any(INWARD) + any(INWARD);
    }

    private char any(String of) {
        return of.charAt(random.nextInt(of.length()));
    }
}
