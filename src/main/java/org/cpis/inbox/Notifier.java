package org.cpis.inbox;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cpis.delivery.Outbox;
import org.cpis.ledger.RecordOpened;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;
import org.cpis.register.PlanDetails;
import org.cpis.register.PlanType;

/** Writes one notification to each authority that holds a visible record, in the transaction of the opening. */
@Stateless
public class Notifier {

    /** The strictest plan sets clock and team (ruling 20). */
    private static final Comparator<PlanDetails> STRICTEST_FIRST =
            Comparator.comparing(plan -> plan.dates().type() == PlanType.LAC);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Organisations organisations;

    @Inject
    private Outbox outbox;

    @Inject
    private InboxSettings settings;

    @Inject
    private Clock clock;

    public void onRecordOpened(@Observes RecordOpened opened) {
        opened.plans().stream()
                .sorted(STRICTEST_FIRST)
                .collect(Collectors.groupingBy(PlanDetails::authority, TreeMap::new, Collectors.toList()))
                .forEach((authority, plans) -> tell(notification(authority, opened, plans)));
    }

    private void tell(Notification notification) {
        em.persist(notification);
        outbox.write(notification.told());
    }

    private Notification notification(String authority, RecordOpened opened, List<PlanDetails> plans) {
        Instant due = settings.acknowledgeClock().due(opened.at(), organisations.hoursOf(authority));
        return new Notification(Ids.next(clock.instant()), authority, opened, plans, due);
    }
}
