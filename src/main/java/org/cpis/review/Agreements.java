package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The register of data-sharing agreements: kept by the administrator, read by reviewers of a party. */
@Stateless
public class Agreements {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Organisations organisations;

    @Inject
    private AgreementHistory history;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.agreement.list-size", defaultValue = "1000")
    private int listSize;

    @Inject
    @ConfigProperty(name = "cpis.agreement.due-days", defaultValue = "60")
    private int dueDays;

    /** Those of the caller's scope, next review first; for the administrator all. */
    @Allowed({ADMINISTER, REVIEW_REGION, REVIEW_ORGANISATION})
    public List<AgreementRow> list() {
        List<AgreementRow> rows = rows();
        ledger.append(Entry.of(Action.AGREEMENTS_READ, Outcome.DONE, rows.size() + " agreements"));
        return rows;
    }

    /** The same as a file. */
    @Allowed({ADMINISTER, REVIEW_REGION, REVIEW_ORGANISATION})
    public List<AgreementRow> export() {
        List<AgreementRow> rows = rows();
        ledger.append(Entry.of(Action.FIGURES_EXPORTED, Outcome.DONE, rows.size() + " agreements"));
        return rows;
    }

    @Allowed(ADMINISTER)
    public AgreementRow read(String id) {
        AgreementRow row = row(require(id));
        ledger.append(Entry.of(Action.AGREEMENTS_READ, Outcome.DONE, "agreement " + id));
        return row;
    }

    /** What it said before and says now, newest first. */
    @Allowed(ADMINISTER)
    public List<AgreementVersion> history(String id) {
        return history.of(require(id).id());
    }

    /** @throws AgreementRefused when it cannot be kept like that */
    @Allowed(ADMINISTER)
    public void add(AgreementDraft draft) {
        check(draft);
        Agreement agreement = new Agreement(Ids.next(clock.instant()));
        agreement.describe(draft, caller.require().name());
        em.persist(agreement);
        changed(agreement, "written");
    }

    /** Also ends it, by its last day. @throws AgreementRefused when it cannot be kept like that */
    @Allowed(ADMINISTER)
    public void change(String id, AgreementDraft draft) {
        Agreement agreement = require(id);
        check(draft);
        agreement.describe(draft, caller.require().name());
        changed(agreement, "changed");
    }

    private List<AgreementRow> rows() {
        Actor reader = caller.require();
        Set<String> own = reader.may(ADMINISTER) ? null : Set.copyOf(organisations.within(reader.organisation()));
        return em.createQuery("select a from Agreement a order by a.review, a.id", Agreement.class)
                .setMaxResults(listSize)
                .getResultStream()
                .map(this::row)
                .filter(row -> own == null || row.says().parties().stream().anyMatch(own::contains))
                .toList();
    }

    private AgreementRow row(Agreement agreement) {
        AgreementDraft says = agreement.says();
        List<String> names = says.parties().stream()
                .map(code ->
                        organisations.find(code).map(OrganisationSummary::name).orElse(code))
                .toList();
        AgreementState state =
                AgreementState.of(says.starts(), says.ends(), says.review(), dueDays, LocalDate.now(clock));
        return new AgreementRow(agreement.id(), says, names, state);
    }

    private void check(AgreementDraft draft) {
        draft.fault().ifPresent(field -> {
            throw new AgreementRefused(field);
        });
        if (draft.parties().stream().anyMatch(code -> organisations.find(code).isEmpty())) {
            throw new AgreementRefused("parties");
        }
    }

    private Agreement require(String id) {
        Agreement found = id == null ? null : em.find(Agreement.class, id);
        if (found == null) {
            throw scope.refuse("agreement");
        }
        return found;
    }

    private void changed(Agreement agreement, String how) {
        ledger.append(Entry.of(Action.AGREEMENT_CHANGED, Outcome.DONE, "agreement " + agreement.id() + " " + how));
    }
}
