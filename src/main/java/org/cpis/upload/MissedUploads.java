package org.cpis.upload;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.KEEP_DATA;
import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.organisation.OrganisationKind;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;
import org.cpis.register.HeldPlans;

/** Alerts about daily files that did not come (R-012, ruling 15): raised, made worse and ended by the freshness. */
@Stateless
public class MissedUploads {

    private static final String OPEN = "select m from MissedUpload m where m.openAuthority is not null";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HeldPlans plans;

    @Inject
    private Organisations organisations;

    @Inject
    private UploadFreshness freshness;

    @Inject
    private Clock clock;

    /** Every authority that has ever sent a file, or of which plans are held. */
    @Allowed(SEND_UPLOAD)
    public List<String> watched() {
        TreeSet<String> all = new TreeSet<>(plans.authorities());
        all.addAll(em.createQuery("select distinct u.authority from Upload u", String.class)
                .getResultList());
        return List.copyOf(all);
    }

    /** Brings the alert of the caller's authority in step with the age of its last file that counted. */
    @Allowed(SEND_UPLOAD)
    public void check() {
        String authority = caller.require().organisation();
        Freshness now = freshness.of(authority);
        Optional<MissedUpload> open = find(authority);
        if (open.isPresent()) {
            open.get().follow(now, clock.instant());
        } else if (now.colour() != Freshness.Colour.GREEN) {
            em.persist(new MissedUpload(Ids.next(clock.instant()), authority, now, clock.instant()));
        }
    }

    /** The open alert of the caller's authority. */
    @Allowed(KEEP_DATA)
    public Optional<OpenAlert> own() {
        return find(caller.require().organisation()).map(MissedUpload::open);
    }

    /** All local authorities, with how fresh their data is. */
    @Allowed(ADMINISTER)
    public List<AuthorityFreshness> national() {
        Map<String, OpenAlert> alerts = em.createQuery(OPEN, MissedUpload.class)
                .getResultStream()
                .map(MissedUpload::open)
                .collect(Collectors.toMap(OpenAlert::authority, Function.identity()));
        return organisations.all().stream()
                .filter(one -> one.kind() == OrganisationKind.LOCAL_AUTHORITY)
                .map(one -> new AuthorityFreshness(
                        one.code(), one.name(), freshness.of(one.code()), alerts.get(one.code())))
                .toList();
    }

    private Optional<MissedUpload> find(String authority) {
        return em.createQuery("select m from MissedUpload m where m.openAuthority = :authority", MissedUpload.class)
                .setParameter("authority", authority)
                .getResultStream()
                .findFirst();
    }
}
