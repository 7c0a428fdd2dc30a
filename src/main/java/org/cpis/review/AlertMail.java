package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cpis.delivery.Audience;
import org.cpis.delivery.Letter;
import org.cpis.delivery.LetterKind;
import org.cpis.delivery.Outbox;
import org.cpis.delivery.Place;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.Organisations;

/** E-mails to reviewers about privacy alerts: reference and link, nothing else (law 11). */
@ApplicationScoped
public class AlertMail {

    @Inject
    private Outbox outbox;

    @Inject
    private Organisations organisations;

    /** To the reviewers of the site and its trust. */
    void raised(PrivacyAlert alert) {
        OrganisationSummary site = site(alert);
        send(alert, LetterKind.ALERT_NEW, alert.id(), Stream.of(alert.organisation(), site.parent()));
    }

    /**
     * To those of its region too.
     *
     * @param letterId of this one time
     */
    void overdue(PrivacyAlert alert, String letterId) {
        OrganisationSummary site = site(alert);
        Stream<String> all = Stream.of(alert.organisation(), site.parent(), site.region());
        send(alert, LetterKind.ALERT_OVERDUE, letterId, all);
    }

    /** To those of its region, for somebody there has to take it. */
    void escalated(PrivacyAlert alert, String letterId) {
        send(alert, LetterKind.ALERT_NEW, letterId, Stream.of(site(alert).region()));
    }

    private OrganisationSummary site(PrivacyAlert alert) {
        return organisations
                .find(alert.organisation())
                .orElseGet(() -> new OrganisationSummary(alert.organisation(), "", null, null, null, null));
    }

    private void send(PrivacyAlert alert, LetterKind kind, String letterId, Stream<String> to) {
        to.filter(Objects::nonNull)
                .distinct()
                .map(organisation -> new Letter(
                        letterId,
                        kind,
                        organisation,
                        Place.NONE,
                        alert.id(),
                        alert.reference(),
                        alert.at(),
                        Audience.REVIEWER,
                        List.of()))
                .forEach(outbox::mail);
    }
}
