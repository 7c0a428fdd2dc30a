package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Onboarding: authorities and providers live by month against the plan, which the administrator keeps. */
@Stateless
public class Adoption {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GoLiveDays days;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.adoption.months", defaultValue = "36")
    private int months;

    @Allowed({ADMINISTER, REVIEW_REGION})
    public AdoptionView view() {
        AdoptionView view = make();
        ledger.append(Entry.of(Action.ADOPTION_READ, Outcome.DONE, view.lines().size() + " organisations"));
        return view;
    }

    /** The same as a file. */
    @Allowed({ADMINISTER, REVIEW_REGION})
    public AdoptionView export() {
        AdoptionView view = make();
        ledger.append(
                Entry.of(Action.FIGURES_EXPORTED, Outcome.DONE, view.lines().size() + " organisations, adoption"));
        return view;
    }

    /** On which day an authority or trust is to go live; null: no plan. One that does not take part is refused. */
    @Allowed(ADMINISTER)
    public void plan(String code, LocalDate day) {
        List<GoLiveDay> all = providers();
        if (all.stream().noneMatch(one -> one.code().equals(code))) {
            throw scope.refuse("organisation to go live");
        }
        em.find(GoLive.class, code).plan(day, caller.require().name());
        ledger.append(Entry.of(Action.GO_LIVE_CHANGED, Outcome.DONE, code + " " + (day == null ? "no plan" : day)));
    }

    private AdoptionView make() {
        LocalDate today = LocalDate.now(clock);
        List<GoLiveDay> all = providers();
        List<AdoptionLine> lines = all.stream()
                .map(day -> new AdoptionLine(day, AdoptionState.of(day, today)))
                .toList();
        return new AdoptionView(AdoptionMonth.of(all, today, months), lines);
    }

    /** Authorities and trusts; a trust is live with the first of its sites. */
    private List<GoLiveDay> providers() {
        List<GoLiveDay> all = days.all();
        return all.stream()
                .filter(day -> day.parent() == null)
                .map(day -> withSites(day, all))
                .toList();
    }

    private static GoLiveDay withSites(GoLiveDay trust, List<GoLiveDay> all) {
        LocalDate first = all.stream()
                .filter(site -> trust.code().equals(site.parent()) && site.live() != null)
                .map(GoLiveDay::live)
                .min(LocalDate::compareTo)
                .orElse(null);
        return trust.since(first);
    }
}
