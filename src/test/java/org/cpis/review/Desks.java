package org.cpis.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.cpis.delivery.DeliveryDesk;
import org.cpis.delivery.Recipients;
import org.cpis.delivery.Webhooks;
import org.cpis.inbox.MissedAlerts;
import org.cpis.inbox.NightList;
import org.cpis.inbox.RoutingDesk;
import org.cpis.inbox.SignOffs;
import org.cpis.inbox.TeamFigures;
import org.cpis.inbox.Visits;
import org.cpis.inbox.WorkerDesk;
import org.cpis.ledger.LedgerVerification;
import org.cpis.organisation.ContactPoints;
import org.cpis.organisation.Organisations;
import org.cpis.organisation.PolicyDesk;
import org.cpis.upload.Births;
import org.cpis.upload.Handovers;
import org.cpis.upload.InactiveNumbers;
import org.cpis.upload.Uploads;

/** Services that are asked once each. */
@Dependent
class Desks {

    @Inject
    TeamFigures figures;

    @Inject
    RoutingDesk routing;

    @Inject
    WorkerDesk workers;

    @Inject
    SignOffs signOffs;

    @Inject
    NightList nights;

    @Inject
    MissedAlerts missed;

    @Inject
    Visits visits;

    @Inject
    Uploads uploads;

    @Inject
    Births births;

    @Inject
    Handovers handovers;

    @Inject
    InactiveNumbers inactive;

    @Inject
    ContactPoints contacts;

    @Inject
    Recipients recipients;

    @Inject
    Webhooks webhooks;

    @Inject
    DeliveryDesk deliveries;

    @Inject
    Organisations organisations;

    @Inject
    PolicyDesk policies;

    @Inject
    PrivacyAlerts alerts;

    @Inject
    LedgerVerification verification;

    @Inject
    LedgerSearch search;

    @Inject
    PastDays past;
}
