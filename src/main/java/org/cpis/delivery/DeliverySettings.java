package org.cpis.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bounds of sending, as settings. */
@ApplicationScoped
public class DeliverySettings {

    @Inject
    @ConfigProperty(name = "cpis.base-url", defaultValue = "https://localhost:8443")
    private URI baseUrl;

    @Inject
    @ConfigProperty(name = "cpis.delivery.batch", defaultValue = "20")
    private int batch;

    @Inject
    @ConfigProperty(name = "cpis.delivery.share", defaultValue = "2")
    private int share;

    @Inject
    @ConfigProperty(name = "cpis.delivery.seen", defaultValue = "1000")
    private int seen;

    @Inject
    @ConfigProperty(name = "cpis.delivery.look", defaultValue = "PT0.5S")
    private Duration look;

    @Inject
    @ConfigProperty(name = "cpis.delivery.together", defaultValue = "200")
    private int together;

    @Inject
    @ConfigProperty(name = "cpis.delivery.lease", defaultValue = "PT2M")
    private Duration lease;

    @Inject
    @ConfigProperty(name = "cpis.delivery.timeout", defaultValue = "PT10S")
    private Duration timeout;

    @Inject
    @ConfigProperty(name = "cpis.delivery.first-wait", defaultValue = "PT30S")
    private Duration firstWait;

    @Inject
    @ConfigProperty(name = "cpis.delivery.longest-wait", defaultValue = "PT1H")
    private Duration longestWait;

    @Inject
    @ConfigProperty(name = "cpis.delivery.attempts", defaultValue = "30")
    private int attempts;

    @Inject
    @ConfigProperty(name = "cpis.delivery.alarm-after", defaultValue = "PT15M")
    private Duration alarmAfter;

    @Inject
    @ConfigProperty(name = "cpis.delivery.look-back", defaultValue = "P7D")
    private Duration lookBack;

    @Inject
    @ConfigProperty(name = "cpis.delivery.page-size", defaultValue = "50")
    private int pageSize;

    @Inject
    @ConfigProperty(name = "cpis.delivery.recipients", defaultValue = "50")
    private int recipients;

    @Inject
    @ConfigProperty(name = "cpis.mailbox.page-size", defaultValue = "100")
    private int mailboxPage;

    /** Where a worker reads the notification, after sign-in. */
    public String link(String notificationId) {
        return baseUrl + "/inbox/notification.xhtml?id=" + notificationId;
    }

    /** Where a worker reads what an e-mail is about, after sign-in. */
    String link(Leased mail) {
        return baseUrl + mail.letter().path(mail.subjectId());
    }

    BackOff backOff() {
        return new BackOff(firstWait, longestWait, attempts);
    }

    /** Nothing on its way yet: e-mails, and calls, that one node sends at once, and of these for one authority. */
    Traffic traffic() {
        return new Traffic(batch, share);
    }

    /** Rows that are looked at in one go; more than a node has room for, because others may hold some of them. */
    int seen() {
        return seen;
    }

    /** While something is on its way, what has become due is looked for this often at least. */
    Duration look() {
        return look;
    }

    /** What one e-mail lists at most. */
    int together() {
        return together;
    }

    /** Rows of one authority by one channel that are looked at in one go, and rows taken back in one run. */
    int batch() {
        return batch;
    }

    /** How long a node may take for one before it is taken to be dead. */
    Duration lease() {
        return lease;
    }

    /** For one whole call of a receiver, and for each step of talking to the mail server. */
    Duration timeout() {
        return timeout;
    }

    /** What is still not delivered so long after it was to go is an alarm. */
    Duration alarmAfter() {
        return alarmAfter;
    }

    /** How far back the reconciler compares ledger, notifications and outbox. */
    public Duration lookBack() {
        return lookBack;
    }

    int pageSize() {
        return pageSize;
    }

    /** Addresses that one authority may have. */
    int recipients() {
        return recipients;
    }

    int mailboxPage() {
        return mailboxPage;
    }
}
