package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.register.PersonStatus.ACTIVE;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.ledger.Action;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.Recorded;
import org.cpis.platform.Ids;
import org.cpis.platform.NotFound;
import org.cpis.register.NhsNumber;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.InContainer;
import org.cpis.support.NumberStory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One sign-in in order, one record with all who touched it, and the searches that a reviewer keeps. */
@ArquillianTest
class SessionAndRecordIT {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_140_000);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Reviewed reviewed;

    @Inject
    private NumberStory story;

    @Inject
    private SessionHistory sessions;

    @Inject
    private RecordHistory records;

    @Inject
    private SavedSearches searches;

    private final NhsNumber number = NUMBERS.next();
    private Actor reviewer;
    private Actor nurse;
    private String child;

    @BeforeEach
    void a_child_and_a_reviewer() {
        fixture.load();
        story.index(story.is(number, ACTIVE));
        child = story.idOf(number);
        reviewer = reviewed.reviewer("ZT3");
        nurse = reviewed.user("Rosalind Thackeray", "ZT301");
    }

    private String about(String person) {
        return fixture.text(
                "SELECT id FROM access_event WHERE person_id = ? AND organisation LIKE 'ZT3%' LIMIT 1", person);
    }

    @Test
    void a_sign_in_is_in_order_with_the_times_between_and_without_the_next_one() {
        Recorded first = reviewed.does(nurse, Action.SIGNED_IN, null, Outcome.DONE, null);
        Recorded second = reviewed.checks(nurse, child);
        reviewed.checks(Reviewed.inSession(nurse, "another"), child);
        reviewed.checks(Reviewed.at("ZT501", nurse), child);
        reviewed.checks(reviewed.user("Somebody Else", "ZT301"), child);
        for (Recorded any : List.of(first, second)) {
            List<SessionLine> lines = fixture.as(reviewer, () -> sessions.page(any.id(), null));
            assertThat(lines).extracting(line -> line.row().id()).containsExactly(first.id(), second.id());
            assertThat(lines)
                    .extracting(SessionLine::since)
                    .containsExactly(null, Duration.between(first.at(), second.at()));
        }
        assertThat(audited(Action.SESSION_REVIEWED, null)).isEqualTo(2);
    }

    @Test
    void a_long_sign_in_goes_on_where_the_page_before_ended() {
        Recorded first = reviewed.checks(nurse, child);
        for (int i = 1; i < 52; i++) {
            reviewed.checks(nurse, child);
        }
        List<SessionLine> page = fixture.as(reviewer, () -> sessions.page(first.id(), null));
        List<SessionLine> rest = fixture.as(reviewer, () -> sessions.page(first.id(), page.get(49)));
        assertThat(page).hasSize(50);
        assertThat(rest)
                .hasSize(2)
                .allMatch(line -> line.since() != null && !line.since().isNegative());
        assertThat(page)
                .extracting(line -> line.row().id())
                .doesNotContainAnyElementsOf(
                        rest.stream().map(line -> line.row().id()).toList());
    }

    @Test
    void foreign_and_missing_are_not_found() {
        String event = reviewed.checks(reviewed.user("Rosalind Thackeray", "ZT501"), child)
                .id();
        for (String id : new String[] {event, Ids.next(fixture.clock().instant()), "x", null}) {
            assertThatThrownBy(() -> fixture.as(reviewer, () -> sessions.page(id, null)))
                    .isInstanceOf(NotFound.class);
        }
        for (String id : new String[] {event, Ids.next(fixture.clock().instant()), "x", null}) {
            assertThatThrownBy(() -> fixture.as(reviewer, () -> records.of(id))).isInstanceOf(NotFound.class);
        }
        assertThat(audited(Action.REFUSED, null)).isEqualTo(8);
        reviewed.checks(nurse, child);
        RecordTouches touches = fixture.as(reviewer, () -> records.of(about(child)));
        assertThat(touches.events()).hasSize(1);
        assertThat(touches.users()).hasSize(1);
    }

    @Test
    void a_record_names_each_user_once() {
        reviewed.checks(nurse, child);
        Recorded last = reviewed.does(nurse, Action.OPENED, "NOTIFY", Outcome.FOUND, child);
        reviewed.checks(reviewed.user("Ines Falk", "ZT302"), child);
        RecordTouches touches = fixture.as(reviewer, () -> records.of(about(child)));
        assertThat(touches.nhsNumber()).isEqualTo(number);
        assertThat(touches.users()).extracting(TouchedBy::userName).containsExactly("Ines Falk", "Rosalind Thackeray");
        TouchedBy own = touches.users().get(1);
        assertThat(own.count()).isEqualTo(2);
        assertThat(own.last()).isEqualTo(last.at());
        assertThat(own.actions()).containsExactly(Action.CHECKED, Action.OPENED);
        assertThat(fixture.as(
                        reviewer, () -> records.page(last.id(), touches.events().get(0))))
                .hasSize(2);
        assertThat(audited(Action.RECORD_REVIEWED, child)).isEqualTo(2);
        assertThat(fixture.as(reviewer, () -> records.of(about(child))).users())
                .hasSize(3); // the reviewer touched it too
    }

    @Test
    void an_old_and_a_new_number_are_never_in_one_record() {
        NhsNumber newer = NUMBERS.next();
        reviewed.checks(nurse, child);
        story.index(story.is(newer, ACTIVE), story.supersededBy(number, newer));
        reviewed.checks(nurse, story.idOf(newer));
        RecordTouches old = fixture.as(reviewer, () -> records.of(about(child)));
        assertThat(old.nhsNumber()).isNull();
        assertThat(old.events()).hasSize(1).allMatch(LedgerRow::isNumberHidden);
        assertThat(fixture.as(reviewer, () -> records.of(about(story.idOf(newer))))
                        .events())
                .hasSize(1)
                .allMatch(row -> newer.equals(row.nhsNumber()));
    }

    @Test
    void a_saved_search_keeps_the_record_by_its_id_and_is_nobody_elses() {
        save("Weekly look", 7);
        assertThat(fixture.text("SELECT person_id FROM saved_search WHERE user_id = ?", reviewer.userId()))
                .isEqualTo(child);
        SavedSearchRow row = fixture.as(reviewer, searches::own).get(0);
        assertThat(row.criteria().person()).isNull();
        assertThat(row.criteria().from()).isEqualTo(fixture.today().minusDays(6));
        LedgerCriteria run = fixture.as(reviewer, () -> searches.read(row.id())).criteria();
        assertThat(run.person()).isEqualTo(number);
        assertThatThrownBy(() -> fixture.as(reviewed.reviewer("ZT3"), () -> searches.read(row.id())))
                .isInstanceOf(NotFound.class);
        fixture.doAs(reviewer, () -> searches.rename(row.id(), new SavedSearchDraft("Monday look", null)));
        assertThat(fixture.as(reviewer, searches::own))
                .extracting(SavedSearchRow::name)
                .containsExactly("Monday look");
        fixture.doAs(reviewer, () -> searches.delete(row.id()));
        assertThat(fixture.as(reviewer, searches::own)).isEmpty();
        assertThat(audited(Action.SAVED_SEARCH_CHANGED, null)).isEqualTo(3);
    }

    @Test
    void saved_searches_have_an_end() {
        for (int i = 0; i < 50; i++) {
            save("Look " + i, null);
        }
        assertThatThrownBy(() -> save("One more", null)).isInstanceOf(TooManySearches.class);
    }

    private void save(String name, Integer days) {
        LedgerCriteria criteria =
                new LedgerCriteria(number, null, null, null, fixture.today().minusDays(3), fixture.today());
        fixture.doAs(reviewer, () -> searches.save(new SavedSearchDraft(name, days), criteria));
    }

    private long audited(Action action, String personId) {
        String whose = personId == null ? "" : " AND person_id = '" + personId + "'";
        return fixture.number(
                "SELECT COUNT(*) FROM access_event WHERE user_id = ? AND action = ?" + whose,
                reviewer.userId(),
                action.name());
    }
}
