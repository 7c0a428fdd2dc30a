package org.cpis.inbox;

import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/** What the caller's authority decided about its casework; its managers decide. Nothing personal is in it. */
@Stateless
public class AuthorityChoices {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Allowed(WORK_INBOX)
    public AuthorityChoice own() {
        AuthorityRule rule = em.find(AuthorityRule.class, caller.require().organisation());
        return rule == null ? AuthorityChoice.DEFAULT : rule.choice();
    }

    /** @throws ChangedMeanwhile when another manager was quicker */
    @Allowed(MANAGE_TEAM)
    public void decide(AuthorityChoice choice) {
        if (!choice.faults().isEmpty()) {
            throw new IllegalArgumentException("not a good choice");
        }
        Actor manager = caller.require();
        AuthorityRule rule = em.find(AuthorityRule.class, manager.organisation(), LockModeType.PESSIMISTIC_WRITE);
        if ((rule == null ? 0 : rule.choice().version()) != choice.version()) {
            throw new ChangedMeanwhile();
        }
        AuthorityRule decided = rule == null ? new AuthorityRule(manager.organisation()) : rule;
        decided.decide(choice, manager.name(), clock.instant());
        keep(decided);
        SignOffRules rules = choice.signOff();
        ledger.append(Entry.of(
                Action.CASEWORK_RULES_CHANGED,
                Outcome.DONE,
                "sign-off repeated %s, young %s, out of area %s; tell seen %s"
                        .formatted(rules.repeated(), rules.young(), rules.outOfArea(), choice.tellSeen())));
    }

    private void keep(AuthorityRule rule) {
        try {
            em.persist(rule); // one that is there already stays as it is
            em.flush();
        } catch (PersistenceException twoFirstOnes) {
            throw new ChangedMeanwhile();
        }
    }
}
