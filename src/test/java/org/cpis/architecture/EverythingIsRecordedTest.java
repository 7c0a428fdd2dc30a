package org.cpis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cpis.ledger.Ledger;
import org.junit.jupiter.api.Test;

/** Whatever reads or changes personal data or settings has its event; what has none stands here, with the reason. */
class EverythingIsRecordedTest {

    private static final String PLANTED = "org.cpis.architecture.planted.inbox";

    private static final String WITHOUT = """
            Additions.callbackHours: a setting, for a list of choices
            AlertRequests.isOffered: about the caller's own role
            MissedAppointments.isOffered: about the caller's own role
            WithReason.isBreakGlassOffered: about the caller's own role
            WithReason.requireOffered: about the caller's own role
            Uploads.nextSequence: a number of the own authority
            UploadHistory.days: counts without persons
            UploadFreshness.of: time of an authority's last file
            SignOffs.count: a count for the tab
            DeliveryCount.figures: counts without persons
            Authorities.directory: public contacts of authorities
            Authorities.others: names of authorities
            Organisations.find: names of organisations
            Organisations.hoursOf: office hours
            SettingPolicies.policyOf: the policy that decides about the caller
            PostcodeAreas.at: which authority has a postcode
            Teams.own: names of teams
            Teams.read: name of a team, for its form
            KeptFilters.own: how the caller filtered the list; whatever is read with it is recorded
            KeptFilters.teams: names of teams
            NoteTemplates.kept: blank sentences of the authority
            NoteTemplates.own: blank sentences of the authority
            NoteTemplates.read: blank sentences of the authority
            Workers.own: names of colleagues, to choose from
            DowntimeCopies.write: public contacts of authorities
            HeldPlans.authorities: codes of authorities, for jobs
            MissedUploads.check: age of an authority's last file
            MissedUploads.watched: codes of authorities
            Arrivals.since: counts for lists whose reading is recorded; no person in them
            LastingSessions.over: ends of sessions, which stand in the ledger
            SearchKeys.fill: spellings of names that are in the index already
            SearchKeys.keep: spellings of names that are in the index already
            SearchKeys.missing: spellings of names that are in the index already
            Sealer.linesAfter: the ledger's own seals
            Sealer.seal: the ledger's own seals
            DueRows.companions: sends what an event has caused; no person in it
            DueRows.due: sends what an event has caused; no person in it
            DueRows.left: sends what an event has caused; no person in it
            SendQueue.done: sends what an event has caused; no person in it
            SendQueue.release: sends what an event has caused; no person in it
            SendQueue.take: sends what an event has caused; no person in it
            DeliveryChecks.begin: counts without persons
            DeliveryChecks.found: counts without persons
            Untold.events: brings what an opening's event says in step with what was sent
            Untold.notifications: brings what an opening's event says in step with what was sent
            Untold.openings: brings what an opening's event says in step with what was sent
            Untold.repair: brings what an opening's event says in step with what was sent
            Unresolved.missing: brings what an opening's event says in step with what was sent
            Unresolved.tell: brings what an opening's event says in step with what was sent
            AuthorityPlans.visibleTo: brings what an opening's event says in step with what was sent
            Outbox.complete: brings what an opening's event says in step with what was sent
            Outbox.write: brings what an opening's event says in step with what was sent
            Router.present: brings what an opening's event says in step with what was sent
            AccessCells.add: counts of what the ledger holds
            AccessCells.clear: counts of what the ledger holds
            AccessCells.forgetBefore: counts of what the ledger holds
            AccessFollower.follow: counts of what the ledger holds
            AccessFollower.recount: counts of what the ledger holds
            AccessRights.areAdministratorsKept: whether any administrator is in force
            AccessRights.standings: whether the caller's own roles hold
            Dashboard.last: a period of days
            EvidenceFigures.trusts: names of organisations
            LedgerSearch.isFull: size of a page
            Organisations.within: codes of organisations
            People.byId: who a random id is, inside searches and views that are recorded; or whom the caller saved a search about
            Places.choices: names of organisations
            ReportOrders.requireOpen: number of the caller's own orders
            ReviewScope.organisations: names of organisations
            SavedSearches.own: the caller's own searches; running one is recorded
            SavedSearches.read: the caller's own search; running it is recorded
            SessionHistory.isFull: size of a page
            Router.route: brings what an opening's event says in step with what was sent
            """;

    @Test
    void every_way_into_a_service_leads_to_the_ledger_or_has_a_reason() {
        Map<String, String> reasons = WITHOUT.lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, other) -> one, TreeMap::new));
        assertThat(new LedgerReach(ArchitectureTest.MAIN).silent()).containsExactlyElementsOf(reasons.keySet());
    }

    @Test
    void a_method_that_forgets_its_event_is_found_and_no_other() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED, Ledger.class.getPackageName());
        assertThat(new LedgerReach(planted).silent())
                .contains("ForgetfulService.reads", "ForgetfulService.part")
                .noneMatch(method -> method.startsWith("Innocent"));
    }
}
