package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.identity.SignedIn;
import org.cpis.identity.SignedOut;
import org.cpis.inbox.Allocations;
import org.cpis.inbox.Casework;
import org.cpis.inbox.ExportDraft;
import org.cpis.inbox.ExportPurpose;
import org.cpis.inbox.ExportScope;
import org.cpis.inbox.Exports;
import org.cpis.inbox.FollowUpDraft;
import org.cpis.inbox.FollowUpOutcome;
import org.cpis.inbox.Inbox;
import org.cpis.inbox.InboxFilter;
import org.cpis.inbox.KeptDrafts;
import org.cpis.inbox.Worklist;
import org.cpis.ledger.Action;
import org.cpis.lookup.Finder;
import org.cpis.lookup.Lookup;
import org.cpis.lookup.OpenedRecord;
import org.cpis.lookup.Printing;
import org.cpis.register.NhsNumber;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.InContainer;
import org.cpis.support.PlanStory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What people do all day, each with the event that it leaves. That no other way into a service goes without one is what the
 * architecture's test shows.
 */
@ArquillianTest
class EverythingIsRecordedIT {

    private static final Actor NURSE = Actors.nurse(1460);
    private static final Actor GP = Actors.at("ZT401", Activity.VIEW_SILENTLY);
    private static final Actor MANAGER = Actors.manager(146);
    private static final Actor OFFICER = Actors.dataOfficer();
    private static final Actor REVIEWER = Actors.designated();
    private static final Actor ADMINISTRATOR = Actors.administrator();

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private PlanStory story;

    @Inject
    private Event<SignedIn> signedIn;

    @Inject
    private Event<SignedOut> signedOut;

    @Inject
    private Finder finder;

    @Inject
    private Lookup lookup;

    @Inject
    private Printing printing;

    @Inject
    private Worklist worklist;

    @Inject
    private Inbox inbox;

    @Inject
    private Casework casework;

    @Inject
    private Exports exports;

    @Inject
    private Allocations allocations;

    @Inject
    private KeptDrafts drafts;

    @Inject
    private Desks desks;

    private LocalDate today;

    @BeforeEach
    void load() {
        fixture.load();
        today = fixture.today();
    }

    @Test
    void a_session_leaves_its_events() {
        leaves(NURSE, Action.SIGNED_IN, run(() -> signedIn.fire(new SignedIn(NURSE, false))));
        leaves(NURSE, Action.ROLE_CHANGED, run(() -> signedIn.fire(new SignedIn(NURSE, true))));
        leaves(NURSE, Action.SIGNED_OUT, run(() -> signedOut.fire(new SignedOut(NURSE, "button"))));
        leaves(NURSE, Action.REFUSED, () -> {
            try {
                return worklist.first(InboxFilter.USUAL);
            } catch (NotAllowed expected) {
                return null;
            }
        });
    }

    @Test
    void looking_and_what_follows_leaves_its_events() {
        NhsNumber nobody = new FreshNumbers(999_148_000).next();
        leaves(NURSE, Action.SEARCHED, () -> finder.byNumber(nobody));
        String child = story.childWith(PlanType.CPP.name(), today.minusYears(6), today.minusDays(30), null, null);
        leaves(NURSE, Action.CHECKED, () -> lookup.check(child));
        OpenedRecord opened = leaves(NURSE, Action.OPENED, () -> open(child));
        leaves(NURSE, Action.PRINTED, run(() -> printing.record(opened.eventId())));
        leaves(GP, Action.OPENED, () -> open(child));
        working(fixture.text("SELECT id FROM notification WHERE event_id = ?", opened.eventId()));
    }

    private void working(String id) {
        leaves(MANAGER, Action.NOTIFICATION_LISTED, () -> worklist.first(InboxFilter.USUAL));
        leaves(MANAGER, Action.NOTIFICATION_READ, () -> inbox.read(id));
        leaves(MANAGER, Action.ALLOCATION_READ, () -> allocations.of(id));
        leaves(MANAGER, Action.NOTIFICATION_CLAIMED, run(() -> casework.claim(id)));
        leaves(
                MANAGER,
                Action.FOLLOW_UP_DRAFTED,
                () -> drafts.keep(id, Map.of("note", "half"), fixture.clock().instant()));
        leaves(MANAGER, Action.DRAFT_READ, () -> drafts.own(id));
        FollowUpDraft rang = new FollowUpDraft(FollowUpOutcome.HEALTH_CONTACTED, "Rang.");
        leaves(MANAGER, Action.FOLLOW_UP_RECORDED, run(() -> casework.followUp(id, rang)));
        leaves(MANAGER, Action.VISITS_READ, () -> desks.visits.of(id));
        ExportDraft purpose = new ExportDraft(ExportPurpose.CASE_RECORD, "", "CSV");
        leaves(MANAGER, Action.EXPORTED, () -> exports.take(ExportScope.one(id), purpose));
        leaves(MANAGER, Action.PRINTED, run(() -> exports.print(id)));
    }

    private OpenedRecord open(String child) {
        return lookup.open(child, lookup.check(child).consequence());
    }

    @Test
    void the_desk_of_a_team_leaves_its_events() {
        leaves(MANAGER, Action.INBOX_FIGURES_READ, () -> desks.figures.read(28));
        leaves(MANAGER, Action.ROUTING_READ, () -> desks.routing.read());
        leaves(MANAGER, Action.TEAMS_READ, () -> desks.workers.list());
        leaves(MANAGER, Action.NOTIFICATION_LISTED, () -> desks.signOffs.waiting());
        leaves(MANAGER, Action.HANDOVER_LIST_READ, () -> desks.nights.read(today));
        leaves(MANAGER, Action.MISSED_ALERT_LISTED, () -> desks.missed.open());
    }

    @Test
    void the_desk_of_data_leaves_its_events() {
        leaves(OFFICER, Action.UPLOAD_READ, () -> desks.uploads.newest());
        leaves(OFFICER, Action.BIRTH_LISTED, () -> desks.births.list());
        leaves(OFFICER, Action.OVERLAP_LISTED, () -> desks.handovers.list());
        leaves(OFFICER, Action.INACTIVE_NUMBERS_READ, () -> desks.inactive.open());
        leaves(OFFICER, Action.CONTACT_READ, () -> desks.contacts.own());
        leaves(OFFICER, Action.DELIVERY_SETTINGS_READ, () -> desks.recipients.own());
        leaves(OFFICER, Action.DELIVERY_SETTINGS_READ, () -> desks.webhooks.own());
        leaves(OFFICER, Action.DELIVERY_LISTED, () -> desks.deliveries.stuck());
    }

    @Test
    void reviews_and_settings_leave_their_events() {
        leaves(ADMINISTRATOR, Action.ORGANISATIONS_READ, () -> desks.organisations.all());
        leaves(ADMINISTRATOR, Action.POLICY_READ, () -> desks.policies.all());
        leaves(REVIEWER, Action.ALERTS_READ, () -> desks.alerts.page(null));
        leaves(REVIEWER, Action.LEDGER_VERIFIED, () -> desks.verification.verify(read -> {}));
        LedgerCriteria week = new LedgerCriteria(null, null, null, null, today.minusDays(7), today);
        leaves(REVIEWER, Action.LEDGER_SEARCHED, () -> desks.search.page(week, null));
        leaves(REVIEWER, Action.PAST_DAY_READ, () -> desks.past.shown(new FreshNumbers(999_146_100).next(), today));
    }

    private static Callable<Object> run(Runnable what) {
        return () -> {
            what.run();
            return null;
        };
    }

    private <T> T leaves(Actor actor, Action action, Callable<T> what) {
        long before = events(actor, action);
        T answer = fixture.as(actor, what);
        assertThat(events(actor, action)).as(action.name()).isGreaterThan(before);
        return answer;
    }

    private long events(Actor actor, Action action) {
        return fixture.number(
                "SELECT COUNT(*) FROM access_event WHERE user_id = ? AND action = ?", actor.userId(), action.name());
    }
}
