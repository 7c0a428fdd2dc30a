package org.cpis.upload;

import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cpis.identity.Allowed;
import org.cpis.upload.Freshness.Colour;

/** When an authority last sent a file that counted (ruling 15). */
@Stateless
public class UploadFreshness {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UploadSettings settings;

    @Inject
    private Clock clock;

    /** The last file that loaded a row or was an empty delta, and the colour that its age gives. */
    @Allowed(SIGNED_IN)
    public Freshness of(String authority) {
        Instant last = em
                .createQuery(
                        "select u.finishedAt from Upload u where u.authority = :authority"
                                + " and u.mode <> 'record' and u.fileCode in (org.cpis.upload.FileCode.CPF02, org.cpis.upload.FileCode.CPF03)"
                                + " order by u.finishedAt desc",
                        Instant.class)
                .setParameter("authority", authority)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
        return new Freshness(last, colour(last));
    }

    private Colour colour(Instant last) {
        if (last == null) {
            return Colour.RED;
        }
        Duration age = Duration.between(last, clock.instant());
        if (age.compareTo(Duration.ofHours(settings.redHours())) > 0) {
            return Colour.RED;
        }
        return age.compareTo(Duration.ofHours(settings.amberHours())) > 0 ? Colour.AMBER : Colour.GREEN;
    }
}
