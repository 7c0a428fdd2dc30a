package org.cpis.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.register.Gender;
import org.cpis.register.NhsNumber;
import org.cpis.register.People;
import org.cpis.register.PersonClaim;
import org.cpis.register.PersonDetails;
import org.cpis.register.PersonRow;
import org.cpis.register.PersonStatus;
import org.cpis.register.PlanAnswer;
import org.cpis.register.PlanDetails;
import org.cpis.register.PlanOffer;
import org.cpis.register.PlanType;
import org.cpis.register.Register;
import org.cpis.register.VisiblePlans;
import org.cpis.upload.PersonBlock;

/** What the index and the authorities say of one child, whose number changes while the tests look on. */
@ApplicationScoped
public class NumberStory {

    private static final String UPLOAD = "00000000-0000-7000-8000-000000000000";

    @Inject
    private Fixture fixture;

    @Inject
    private PersonBlock index;

    @Inject
    private People people;

    @Inject
    private Register register;

    @Inject
    private VisiblePlans visible;

    /** The index says these things in one block. */
    public void index(PersonRow... rows) {
        fixture.doAs(Actors.national(), () -> index.put(List.of(rows)));
    }

    public PersonRow is(NhsNumber number, PersonStatus status) {
        return row(number, status, null);
    }

    public PersonRow supersededBy(NhsNumber number, NhsNumber successor) {
        return row(number, PersonStatus.SUPERSEDED, successor);
    }

    private PersonRow row(NhsNumber number, PersonStatus status, NhsNumber successor) {
        return new PersonRow(number, "Ashdown", "Rowan", born(), Gender.MALE, "ZZ9 1ZZ", status, successor, List.of());
    }

    private LocalDate born() {
        return fixture.today().minusYears(6);
    }

    /** An authority sends an open plan that started 30 days ago. */
    public PlanAnswer plan(String authority, NhsNumber number, PlanType type) {
        return plan(authority, number, type, 30, null);
    }

    /** @param end null while open */
    public PlanAnswer plan(String authority, NhsNumber number, PlanType type, int daysAgo, LocalDate end) {
        PersonClaim claim = new PersonClaim(number, "Ashdown", "Rowan", born());
        LocalDate start = fixture.today().minusDays(daysAgo);
        PlanOffer offer = new PlanOffer(
                claim, type, null, start, end, null, "L-" + authority, "T1", "020 7946 0123", "020 7946 0456");
        return fixture.as(Actors.feedOf(authority), () -> register.put(offer, UPLOAD));
    }

    public PlanAnswer delete(String authority, NhsNumber number, PlanType type) {
        return fixture.as(Actors.feedOf(authority), () -> register.delete(number, type));
    }

    /** What health finds by a number. */
    public Optional<PersonDetails> found(NhsNumber number) {
        return fixture.as(Actors.nurse(), () -> people.byNumber(number));
    }

    /** What health sees of whom a number leads to, for example {@code 901 CPP}. */
    public List<String> flags(NhsNumber number) {
        return found(number).map(person -> fixture.as(Actors.nurse(), () -> visible.of(person.id()))).stream()
                .flatMap(List<PlanDetails>::stream)
                .map(plan -> plan.authority() + " " + plan.dates().type())
                .toList();
    }

    /** Random id, whatever the status. */
    public String idOf(NhsNumber number) {
        return fixture.text("SELECT id FROM person WHERE nhs_number = ?", number.digits());
    }

    /** Plans that are held under a number itself, wherever it leads. */
    public long heldUnder(NhsNumber number) {
        return fixture.number("SELECT COUNT(*) FROM plan WHERE person_id = ?", idOf(number));
    }
}
