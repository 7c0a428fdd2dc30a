package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.NhsNumber;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.synthetic.KnownPeople;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ReviewIT {

    private static final int EVENTS = 70;

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Ledger ledger;

    @Inject
    private LedgerSearch search;

    private String child;

    @BeforeEach
    void events() {
        fixture.load();
        child = fixture.idOf(KnownPeople.CHILD_WITHOUT_PLAN);
        for (int i = 0; i < EVENTS; i++) {
            Actor actor = i % 2 == 0 ? Actors.nurse() : Actors.socialWorkerOf902();
            fixture.as(actor, () -> ledger.append(Entry.about(child, Action.CHECKED, Outcome.NOTHING, "0 flags")));
        }
    }

    @Test
    void a_reviewer_sees_the_own_region_or_organisation_and_nothing_else() {
        assertThat(organisations(Actors.designated()))
                .contains("Organisation ZT101")
                .doesNotContain("Organisation 902");
        assertThat(organisations(Actors.privacyOfficer())).containsOnly("Organisation ZT101");
        assertThatThrownBy(() -> organisations(Actors.nurse())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void every_event_is_on_exactly_one_page() {
        LedgerCriteria criteria = criteria(Action.CHECKED, null);
        long expected = fixture.number(
                "SELECT COUNT(*) FROM access_event WHERE person_id = ? AND action = 'CHECKED' AND organisation = 'ZT101'",
                child);
        Set<String> seen = new HashSet<>();
        LedgerRow last = null;
        List<LedgerRow> page = page(Actors.privacyOfficer(), criteria, last);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(50).allMatch(row -> seen.add(row.id()));
            last = page.get(page.size() - 1);
            page = page(Actors.privacyOfficer(), criteria, last);
        }
        assertThat(seen).hasSize(Math.toIntExact(expected));
    }

    @Test
    void finds_by_part_of_a_name_and_by_action() {
        assertThat(page(Actors.designated(), criteria(Action.CHECKED, "kafo"), null))
                .isNotEmpty()
                .allMatch(row -> row.userName().equals("Grace Okafor") && row.action() == Action.CHECKED);
        assertThat(page(Actors.designated(), criteria(Action.CHECKED, "nobody here"), null))
                .isEmpty();
    }

    @Test
    void the_period_is_needed_and_bounded() {
        LocalDate today = fixture.today();
        assertThatThrownBy(() -> page(Actors.designated(), period(null, today), null))
                .isInstanceOf(PeriodTooLong.class);
        assertThatThrownBy(() -> page(Actors.designated(), period(today.minusDays(92), today), null))
                .isInstanceOf(PeriodTooLong.class);
        assertThat(page(Actors.designated(), period(today.minusDays(91), today), null))
                .isNotEmpty();
    }

    @Test
    void a_search_is_itself_in_the_ledger() {
        long before = searches();
        page(Actors.designated(), criteria(null, null), null);
        assertThat(searches()).isEqualTo(before + 1);
    }

    private long searches() {
        return fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'LEDGER_SEARCHED'");
    }

    private Set<String> organisations(Actor reviewer) {
        Set<String> names = new HashSet<>();
        page(reviewer, criteria(null, null), null).forEach(row -> names.add(row.organisationName()));
        return names;
    }

    private LedgerCriteria criteria(Action action, String user) {
        NhsNumber number = new NhsNumber(KnownPeople.CHILD_WITHOUT_PLAN.nhsNumber());
        return new LedgerCriteria(number, user, null, action, fixture.today(), fixture.today());
    }

    private static LedgerCriteria period(LocalDate from, LocalDate to) {
        return new LedgerCriteria(null, null, null, null, from, to);
    }

    private List<LedgerRow> page(Actor reviewer, LedgerCriteria criteria, LedgerRow after) {
        return fixture.as(reviewer, () -> search.page(criteria, after));
    }
}
