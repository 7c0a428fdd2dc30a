package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Authorities;
import org.cpis.organisation.AuthorityContact;
import org.cpis.register.NhsNumber;
import org.cpis.register.Overlap;
import org.cpis.register.Overlaps;
import org.cpis.register.OwnPlan;
import org.cpis.register.OwnPlans;

/** What the data officer sees of overlaps with other authorities and of hand-overs from and to them. */
@Stateless
public class Handovers {

    private static final String ROW = """
            select new org.cpis.upload.HandoverRow(h.id, h.state, h.planType, h.giver, h.receiver, h.offeredAt,
            h.changedAt, m.id, m.familyName, m.givenNames, m.birthDate, m.nhsNumber)
            from Handover h, Plan p, Person m where p.id = h.planId and m = p.person
            and m.status = org.cpis.register.PersonStatus.ACTIVE and (h.giver = :own or h.receiver = :own)""";

    /** How long one that is over stays on the page. */
    private static final Duration SHOWN_AFTER = Duration.ofDays(14);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Overlaps overlaps;

    @Inject
    private OwnPlans plans;

    @Inject
    private Authorities authorities;

    @Inject
    private BirthSettings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    @Allowed(KEEP_DATA)
    public OverlapsView list() {
        Set<String> offered = offered();
        List<OverlapRow> rows = overlaps.own(settings.listSize()).stream()
                .map(overlap -> row(overlap, offered.contains(overlap.own().id())))
                .toList();
        List<HandoverCase> handovers = recent();
        ledger.append(Entry.of(
                Action.OVERLAP_LISTED, Outcome.DONE, rows.size() + " overlaps, " + handovers.size() + " hand-overs"));
        return new OverlapsView(rows, handovers);
    }

    private OverlapRow row(Overlap overlap, boolean offered) {
        return new OverlapRow(
                overlap.own(), overlap.others().stream().map(this::contact).toList(), offered);
    }

    private Set<String> offered() {
        return Set.copyOf(em.createQuery(
                        "select h.planId from Handover h where h.giver = :own and h.state in :open", String.class)
                .setParameter("own", own())
                .setParameter("open", HandoverWork.OPEN)
                .getResultList());
    }

    private List<HandoverCase> recent() {
        return em.createQuery(
                        ROW + " and (h.state in :open or h.changedAt >= :since) order by h.offeredAt desc, h.id",
                        HandoverRow.class)
                .setParameter("own", own())
                .setParameter("open", HandoverWork.OPEN)
                .setParameter("since", clock.instant().minus(SHOWN_AFTER))
                .setMaxResults(settings.listSize())
                .getResultStream()
                .map(this::withContact)
                .toList();
    }

    /** One hand-over in which the caller's authority is giver or receiver. */
    @Allowed(KEEP_DATA)
    public HandoverCase one(String id) {
        HandoverCase found = em.createQuery(ROW + " and h.id = :id", HandoverRow.class)
                .setParameter("own", own())
                .setParameter("id", id)
                .getResultStream()
                .map(this::withContact)
                .findFirst()
                .orElseThrow(() -> scope.refuse("hand-over"));
        ledger.append(Entry.about(found.row().personId(), Action.HANDOVER_READ, Outcome.FOUND, ""));
        return found;
    }

    /** Own live plans on a number. */
    @Allowed(KEEP_DATA)
    public List<OwnPlan> find(NhsNumber number) {
        List<OwnPlan> found = plans.of(number);
        String person = found.isEmpty() ? null : found.get(0).person().id();
        Outcome outcome = found.isEmpty() ? Outcome.NOTHING : Outcome.FOUND;
        ledger.append(Entry.about(person, Action.SEARCHED, outcome, "own plans, " + found.size() + " found"));
        return found;
    }

    /** The own live plan that is to be offered. */
    @Allowed(KEEP_DATA)
    public OwnPlan plan(String planId) {
        OwnPlan plan = plans.live(planId).orElseThrow(() -> scope.refuse("plan"));
        ledger.append(Entry.about(plan.person().id(), Action.HANDOVER_READ, Outcome.FOUND, "own plan"));
        return plan;
    }

    private HandoverCase withContact(HandoverRow row) {
        boolean incoming = row.receiver().equals(own());
        return new HandoverCase(row, contact(incoming ? row.giver() : row.receiver()), incoming);
    }

    private AuthorityContact contact(String code) {
        return authorities.contact(code).orElse(new AuthorityContact(code, code, null, null));
    }

    private String own() {
        return caller.require().organisation();
    }
}
