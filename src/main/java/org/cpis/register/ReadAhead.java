package org.cpis.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a transaction has read of the register before it works a chunk of rows: two queries instead of three a row. */
final class ReadAhead {

    private final Collection<NhsNumber> asked;
    private final Map<NhsNumber, Person> people;
    private final List<Plan> plans;

    /** @param plans all of these people that the calling authority holds */
    ReadAhead(Collection<NhsNumber> asked, List<Person> people, List<Plan> plans) {
        this.asked = asked;
        this.people = people.stream().collect(Collectors.toMap(Person::nhsNumber, Function.identity()));
        this.plans = new ArrayList<>(plans);
    }

    boolean knows(NhsNumber number) {
        return asked.contains(number);
    }

    boolean knows(Person person) {
        return people.containsKey(person.nhsNumber());
    }

    Optional<Person> holder(NhsNumber number) {
        return Optional.ofNullable(people.get(number));
    }

    List<Plan> plansOf(Person person, PlanType type) {
        return plans.stream()
                .filter(plan -> plan.isOf(person) && plan.type() == type)
                .toList();
    }

    void add(Plan plan) {
        plans.add(0, plan);
    }

    void remove(Plan plan) {
        plans.remove(plan);
    }
}
