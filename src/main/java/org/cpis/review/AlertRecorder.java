package org.cpis.review;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.cpis.ledger.PrivacyConcern;
import org.cpis.platform.Ids;

/** Raises privacy alerts in the transaction of what they are about. */
@Stateless
public class AlertRecorder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AlertEvidence evidence;

    @Inject
    private Clock clock;

    @Inject
    private AlertClock due;

    public void onConcern(@Observes PrivacyConcern concern) {
        if (concern.onceSince() == null || !isRaised(concern)) {
            String id = Ids.next(clock.instant());
            if (evidence.begin(id, concern)) {
                PrivacyAlert alert = new PrivacyAlert(id, concern);
                alert.due(due.due(alert));
                em.persist(alert);
                em.flush(); // fail here, before anything is shown
            }
        }
    }

    private boolean isRaised(PrivacyConcern concern) {
        return !em.createQuery("""
                        select a.id from PrivacyAlert a where a.kind = :kind and a.organisation = :organisation
                        and coalesce(a.userId, '') = :user and coalesce(a.personId, '') = :person and a.at > :since""", String.class)
                .setParameter("kind", concern.kind())
                .setParameter("organisation", concern.actor().organisation())
                .setParameter("user", orEmpty(PrivacyAlert.userOf(concern)))
                .setParameter("person", orEmpty(concern.personId()))
                .setParameter("since", concern.onceSince())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
