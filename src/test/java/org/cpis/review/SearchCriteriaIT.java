package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Actor;
import org.cpis.ledger.Action;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.PrivacyConcern;
import org.cpis.ledger.ReasonKind;
import org.cpis.ledger.Reasons;
import org.cpis.ledger.Recorded;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each condition of a search finds what it means, and nothing outside the reviewer's scope. */
@ArquillianTest
class SearchCriteriaIT {

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Reviewed reviewed;

    @Inject
    private LedgerSearch search;

    @Inject
    private Reasons reasons;

    @Inject
    private Event<PrivacyConcern> concerns;

    private Actor reviewer;
    private Actor ward;
    private Actor community;
    private Actor elsewhere;

    @BeforeEach
    void users_of_two_sites_and_of_another_region() {
        fixture.load();
        reviewer = reviewed.reviewer("ZT3");
        ward = reviewed.user("Wilhelmina Ashgrove", "ZT301");
        community = reviewed.user("Wilhelmina Ashgrove", "ZT302");
        elsewhere = reviewed.user("Wilhelmina Ashgrove", "ZT501");
    }

    @Test
    void by_organisation_setting_action_mode_and_outcome() {
        String opened = done(ward, Action.OPENED, "NOTIFY", Outcome.FOUND);
        String silent = done(community, Action.OPENED, "SILENT", Outcome.FOUND);
        String refused = done(ward, Action.REFUSED, null, Outcome.REFUSED);
        String foreign = done(elsewhere, Action.OPENED, "NOTIFY", Outcome.FOUND);
        Set<String> all = Set.of(opened, silent, refused, foreign);
        assertThat(of(all, null, null, LedgerFilter.OPEN)).containsExactlyInAnyOrder(opened, silent, refused);
        assertThat(of(all, "ZT3", null, LedgerFilter.OPEN)).containsExactlyInAnyOrder(opened, silent, refused);
        assertThat(of(all, "ZT302", null, LedgerFilter.OPEN)).containsExactly(silent);
        assertThat(of(all, "ZT501", null, LedgerFilter.OPEN)).isEmpty();
        assertThat(of(all, null, Action.OPENED, LedgerFilter.OPEN)).containsExactlyInAnyOrder(opened, silent);
        assertThat(of(all, null, null, filter("PAEDIATRIC_WARD", null, null, null, null)))
                .containsExactlyInAnyOrder(opened, refused);
        assertThat(of(all, null, null, filter(null, "SILENT", null, null, null)))
                .containsExactly(silent);
        assertThat(of(all, null, null, filter(null, null, Outcome.REFUSED, null, null)))
                .containsExactly(refused);
    }

    @Test
    void by_reason_and_by_alert() {
        Recorded plain = reviewed.checks(ward, null);
        Recorded given = reviewed.does(ward, Action.BREAK_GLASS, "NONE", Outcome.DONE, null);
        fixture.doAs(ward, () -> reasons.keep(given, ReasonKind.COVERING, "Covering for a colleague"));
        PrivacyConcern concern = new PrivacyConcern(AlertKind.BREAK_GLASS, given, ward, null, "of a test", null);
        fixture.doAs(ward, () -> concerns.fire(concern));
        for (String user : new String[] {null, ward.userId()}) { // two ways to the same rows
            for (LedgerFilter filter : List.of(
                    filter(null, null, null, LedgerFilter.ANY, null),
                    filter(null, null, null, "COVERING", null),
                    filter(null, null, null, null, LedgerFilter.ANY),
                    filter(null, null, null, "COVERING", AlertState.OPEN.name()))) {
                assertThat(ids(user, filter)).contains(given.id()).doesNotContain(plain.id());
            }
            assertThat(ids(user, filter(null, null, null, LedgerFilter.NONE, LedgerFilter.NONE)))
                    .contains(plain.id())
                    .doesNotContain(given.id());
            assertThat(ids(user, filter(null, null, null, "RELATED", null))).doesNotContain(given.id(), plain.id());
            assertThat(ids(user, filter(null, null, null, null, AlertState.CLOSED.name())))
                    .doesNotContain(given.id(), plain.id());
        }
    }

    @Test
    void a_condition_that_does_not_exist_is_no_condition() {
        assertThatThrownBy(() -> filter(null, null, null, "SOMETHING", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> filter(null, null, null, null, "SOMETHING"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void part_of_a_name_leads_to_all_users_of_that_name_in_one_order() {
        Actor second = reviewed.user("Bertram Quillfeather", "ZT302");
        Actor first = reviewed.user("Cosima Quillfeather", "ZT301");
        List<String> done = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            done.add(0, reviewed.checks(i % 3 == 0 ? first : second, null).id());
        }
        reviewed.checks(reviewed.user("Ada Quillfeather", "ZT501"), null);
        List<LedgerRow> page = page("quillf", null, null, LedgerFilter.OPEN, null);
        List<String> seen = new ArrayList<>(page.stream().map(LedgerRow::id).toList());
        assertThat(seen).hasSize(50);
        page("quillf", null, null, LedgerFilter.OPEN, page.get(49)).forEach(row -> seen.add(row.id()));
        assertThat(seen.subList(0, 60)).isEqualTo(done);
        assertThat(page("nobody is called so", null, null, LedgerFilter.OPEN, null))
                .isEmpty();
    }

    @Test
    void too_many_users_of_a_name_are_not_guessed_among() {
        String insert = "INSERT INTO ledger_user SELECT ?, CONCAT('many-', seq), 'Xanthe Oddname' FROM seq_1_to_200";
        fixture.tamper(insert.replace("200", "201"), "ZT501"); // out of scope
        fixture.tamper(insert, "ZT302");
        assertThat(page("oddname", null, null, LedgerFilter.OPEN, null)).isEmpty();
        fixture.tamper(insert.replace("200", "1").replace("many", "more"), "ZT302");
        assertThatThrownBy(() -> page("oddname", null, null, LedgerFilter.OPEN, null))
                .isInstanceOf(TooManyUsers.class);
        fixture.tamper("DELETE FROM ledger_user WHERE user_name = 'Xanthe Oddname' LIMIT 202");
        assertThat(page("oddname", null, null, LedgerFilter.OPEN, null)).isEmpty();
        fixture.tamper("DELETE FROM ledger_user WHERE user_name = 'Xanthe Oddname'");
    }

    private static LedgerFilter filter(String setting, String mode, Outcome outcome, String reason, String alert) {
        return new LedgerFilter(setting, mode, outcome, reason, alert);
    }

    private String done(Actor actor, Action action, String mode, Outcome outcome) {
        return reviewed.does(actor, action, mode, outcome, null).id();
    }

    private List<String> of(Set<String> these, String organisation, Action action, LedgerFilter filter) {
        return page(null, organisation, action, filter, null).stream()
                .map(LedgerRow::id)
                .filter(these::contains)
                .toList();
    }

    private List<String> ids(String user, LedgerFilter filter) {
        return page(user, null, null, filter, null).stream().map(LedgerRow::id).toList();
    }

    private List<LedgerRow> page(
            String user, String organisation, Action action, LedgerFilter filter, LedgerRow after) {
        LedgerCriteria criteria = new LedgerCriteria(
                null, null, user, organisation, action, filter, fixture.today().minusDays(1), fixture.today());
        return fixture.as(reviewer, () -> search.page(criteria, after));
    }
}
