package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.ledger.Action;
import org.cpis.ledger.Firing;
import org.cpis.ledger.PrivacyConcern;
import org.cpis.ledger.RecordViewed;
import org.cpis.platform.SystemClock;
import org.cpis.register.PersonDetails;

/** Judges each look while it happens: two short reads, more only where a staff list names the user. */
@ApplicationScoped
public class ViewWatch {

    @Inject
    private StaffBook staff;

    @Inject
    private StaffDigest digest;

    @Inject
    private RuleSettings settings;

    @Inject
    private Event<PrivacyConcern> concerns;

    public void onViewed(@Observes RecordViewed viewed) {
        RuleLimits limits = settings.limits();
        ViewRule.fired(asked(viewed, limits), limits).forEach(rule -> concerns.fire(concern(rule, viewed, limits)));
    }

    private ViewCase asked(RecordViewed viewed, RuleLimits limits) {
        Actor viewer = viewed.viewer();
        PersonDetails person = viewed.person();
        boolean opening = viewed.action() == Action.OPENED;
        String home = opening ? digest.home(person.familyName(), person.postcode()) : null;
        return new ViewCase(
                viewed.action(),
                viewed.event().at(),
                digest.number(person.nhsNumber()),
                digest.postcode(person.postcode()),
                home != null && staff.isColleagueAt(home, viewer),
                staff.self(viewer, viewed.event().at(), limits.grace()));
    }

    private static PrivacyConcern concern(ViewRule rule, RecordViewed viewed, RuleLimits limits) {
        Firing firing = new Firing(
                List.of(viewed.event().id()),
                viewed.event().at().atZone(SystemClock.LONDON).toLocalDate(),
                Finding.joined(limits.of(rule.kind())));
        return new PrivacyConcern(
                rule.kind(), viewed.event(), viewed.viewer(), viewed.person().id(), rule.facts(), null, firing);
    }
}
