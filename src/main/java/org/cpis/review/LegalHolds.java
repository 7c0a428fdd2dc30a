package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.inbox.CasesByReference;
import org.cpis.inbox.HeldCase;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;
import org.cpis.register.NhsNumber;
import org.cpis.register.People;

/**
 * Legal holds: placed on a person by number or on a case by its reference, seen and released within the scope of who placed
 * them. A hold on a case keeps everything that is about its child.
 */
@Stateless
public class LegalHolds {

    private static final String ROWS = """
        select new org.cpis.review.HoldRow(h.id, p.nhsNumber, p.status, h.reference, h.reason, h.organisationName,
        h.placedBy, h.placedAt, h.releasedBy, h.releasedAt, h.releaseReason)
        from LegalHold h, Person p where p.id = h.personId\
        """;

    private static final String NEWEST = " order by h.releasedAt, h.placedAt desc, h.id"; // empty ones first

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private CasesByReference cases;

    @Inject
    private RetentionTurn turn;

    @Inject
    private RetentionSettings settings;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** Those that hold first, then those that were released. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public List<HoldRow> list() {
        List<HoldRow> rows = within(condition -> em.createQuery(ROWS + condition + NEWEST, HoldRow.class))
                .setMaxResults(settings.listSize())
                .getResultList();
        ledger.append(Entry.of(Action.HOLDS_READ, Outcome.DONE, rows.size() + " holds"));
        return rows;
    }

    /** @throws HoldRefused when it is not typed well, or there is nobody and no case like that */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public void place(HoldDraft draft) {
        draft.fault().ifPresent(field -> {
            throw new HoldRefused(field);
        });
        turn.take();
        if (draft.isOnCase()) {
            onCase(draft);
        } else {
            keep(hold(personOf(draft), draft), "on a person");
        }
    }

    /** @throws HoldRefused without a reason, or when somebody was quicker */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public void release(String id, String reason) {
        HoldDraft.faultOf(reason).ifPresent(field -> {
            throw new HoldRefused(field);
        });
        LegalHold hold = own(id);
        hold.release(reason, caller.require(), clock.instant());
        ledger.append(Entry.about(hold.personId(), Action.HOLD_RELEASED, Outcome.DONE, "hold " + hold.id()));
    }

    private void onCase(HoldDraft draft) {
        List<HeldCase> found = cases.find(draft.reference());
        if (found.isEmpty()) {
            throw nothing("reference");
        }
        found.forEach(one ->
                keep(hold(one.personId(), draft).onCase(draft.reference(), one), "on a case of " + one.authority()));
    }

    private String personOf(HoldDraft draft) {
        return NhsNumber.parse(draft.nhsNumber()).flatMap(people::idOf).orElseThrow(() -> nothing("number"));
    }

    private HoldRefused nothing(String field) {
        ledger.appendAlone(Entry.of(Action.HOLD_PLACED, Outcome.NOTHING, "by " + field));
        return new HoldRefused(field);
    }

    private LegalHold hold(String person, HoldDraft draft) {
        return new LegalHold(Ids.next(clock.instant()), person, draft.reason(), caller.require(), clock.instant());
    }

    private void keep(LegalHold hold, String what) {
        em.persist(hold);
        ledger.append(Entry.about(hold.personId(), Action.HOLD_PLACED, Outcome.DONE, "hold " + hold.id() + " " + what));
    }

    private LegalHold own(String id) {
        return within(condition ->
                        em.createQuery("select h from LegalHold h where h.id = :id" + condition, LegalHold.class))
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("legal hold"));
    }

    private <T> TypedQuery<T> within(Function<String, TypedQuery<T>> query) {
        Actor actor = caller.require();
        if (actor.may(ADMINISTER)) {
            return query.apply("");
        }
        return query.apply(" and h.organisation in :scope")
                .setParameter("scope", organisations.within(actor.organisation()));
    }
}
