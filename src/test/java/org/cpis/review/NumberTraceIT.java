package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.register.PersonStatus.ACTIVE;
import static org.cpis.register.PersonStatus.INVALID;
import static org.cpis.register.PersonStatus.SENSITIVE;

import jakarta.inject.Inject;
import java.util.List;
import org.cpis.inbox.Casework;
import org.cpis.inbox.FollowUpDraft;
import org.cpis.inbox.FollowUpOutcome;
import org.cpis.inbox.Inbox;
import org.cpis.inbox.InboxList;
import org.cpis.inbox.InboxRow;
import org.cpis.inbox.NotificationView;
import org.cpis.lookup.Lookup;
import org.cpis.register.NhsNumber;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.InContainer;
import org.cpis.support.NumberStory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a number was seen before it changed: inbox and ledger (laws 9 and 10). */
@ArquillianTest
class NumberTraceIT {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_040_000);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private NumberStory story;

    @Inject
    private Lookup lookup;

    @Inject
    private Inbox inbox;

    @Inject
    private InboxList list;

    @Inject
    private Casework casework;

    @Inject
    private LedgerSearch search;

    private final NhsNumber old = NUMBERS.next();
    private final NhsNumber current = NUMBERS.next();
    private String notification;

    @BeforeEach
    void a_child_that_was_seen_and_followed_up() {
        fixture.load();
        story.index(story.is(old, ACTIVE));
        story.plan("901", old, PlanType.CPP);
        String id = story.idOf(old);
        fixture.as(Actors.nurse(), () -> lookup.open(id, lookup.check(id).consequence()));
        notification = fixture.text("SELECT id FROM notification WHERE person_id = ?", id);
        fixture.doAs(Actors.socialWorker(), () -> {
            casework.claim(notification);
            casework.followUp(notification, new FollowUpDraft(FollowUpOutcome.FAMILY_CONTACTED, "Rang Rowan's aunt."));
        });
    }

    @Test
    void notifications_go_on_under_the_current_number() {
        assertThat(view().row().nhsNumber()).isEqualTo(old);
        story.index(story.is(current, ACTIVE), story.supersededBy(old, current));
        assertThat(view().row().nhsNumber()).isEqualTo(current);
        assertThat(view().history().get(1).note()).isEqualTo("Rang Rowan's aunt.");
        assertThat(listed()).contains(current).doesNotContain(old);
        String id = story.idOf(current);
        fixture.as(Actors.nurse(), () -> lookup.open(id, lookup.check(id).consequence()));
        assertThat(listed()).filteredOn(current::equals).hasSize(2);
        story.index(story.is(current, SENSITIVE));
        assertThat(listed()).doesNotContain(old, current);
    }

    @Test
    void of_sensitive_and_withdrawn_people_neither_name_nor_number_nor_note_is_shown() {
        for (var status : List.of(SENSITIVE, INVALID)) {
            story.index(story.is(old, status));
            assertThat(view().row().isNamed()).isFalse();
            assertThat(view().row().familyName()).isNull();
            assertThat(view().history()).extracting("note").containsOnly("");
            assertThat(listed()).doesNotContain(old);
            story.index(story.is(old, ACTIVE));
            assertThat(view().row().isNamed()).isTrue();
        }
    }

    @Test
    void the_ledger_lists_no_number_that_cannot_be_found() {
        assertThat(events(null)).extracting(LedgerRow::nhsNumber).contains(old);
        for (var gone :
                List.of(story.is(old, INVALID), story.is(old, SENSITIVE), story.supersededBy(old, NUMBERS.next()))) {
            story.index(gone);
            assertThat(events(null)).extracting(LedgerRow::nhsNumber).doesNotContain(old);
        }
        assertThat(events(null)).anyMatch(LedgerRow::isNumberHidden);
        story.index(story.is(old, ACTIVE));
        assertThat(events(null)).extracting(LedgerRow::nhsNumber).contains(old);
    }

    @Test
    void a_withdrawn_number_is_still_found_in_the_ledger_and_a_sensitive_one_is_not() {
        story.index(story.is(old, INVALID));
        assertThat(events(old)).isNotEmpty().allMatch(LedgerRow::isNumberHidden);
        story.index(story.is(old, SENSITIVE));
        assertThat(events(old)).isEmpty();
        assertThat(events(null)).extracting(LedgerRow::userName).contains("Grace Okafor");
    }

    private NotificationView view() {
        return fixture.as(Actors.socialWorker(), () -> inbox.read(notification));
    }

    private List<NhsNumber> listed() {
        return list.of(Actors.socialWorker()).stream().map(InboxRow::nhsNumber).toList();
    }

    private List<LedgerRow> events(NhsNumber number) {
        LedgerCriteria criteria = new LedgerCriteria(number, null, null, null, fixture.today(), fixture.today());
        return fixture.as(Actors.designated(), () -> search.page(criteria, null));
    }
}
