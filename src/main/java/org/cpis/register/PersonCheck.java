package org.cpis.register;

import java.util.Optional;

/** Whether the person that a feed row names may carry a plan, first fault only (rulings 3 and 4). */
final class PersonCheck {

    private PersonCheck() {}

    static Optional<PlanFault> fault(Optional<Person> found, PersonClaim claim) {
        if (found.isEmpty() || hasNoSuccessor(found.get())) {
            return Optional.of(PlanFault.NUMBER_UNKNOWN);
        }
        Person person = found.get();
        if (!person.matches(claim.familyName(), claim.givenNames(), claim.birthDate())) {
            return Optional.of(PlanFault.NOT_MATCHED);
        }
        return switch (person.status()) {
            case SUPERSEDED -> Optional.of(PlanFault.NUMBER_SUPERSEDED);
            case SENSITIVE -> Optional.of(PlanFault.PERSON_SENSITIVE);
            case DECEASED -> Optional.of(PlanFault.PERSON_DECEASED);
            case ACTIVE, INVALID -> Optional.empty();
        };
    }

    private static boolean hasNoSuccessor(Person person) {
        return person.status() == PersonStatus.INVALID;
    }
}
