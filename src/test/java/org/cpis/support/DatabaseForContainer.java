package org.cpis.support;

import java.nio.file.Path;
import org.cpis.dev.Mail;
import org.cpis.dev.StandaloneDatabase;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts MariaDB before Arquillian starts the container, and stops it after the last test. Only for that execution. */
public class DatabaseForContainer implements LauncherSessionListener {

    private static final String DAYS =
            "-Dcpis.bank-holidays.extra=2099-06-16,2099-06-17 -Dcpis.bank-holidays.removed=2099-05-25";

    private StandaloneDatabase database;
    private Mail mail;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("cpis.in-container")) {
            return;
        }
        database = StandaloneDatabase.start(Path.of(System.getProperty("cpis.target"), "in-container"));
        mail = new Mail(Path.of(System.getProperty("cpis.target"), "in-container", "data", "mail"));
        mail.start();
        System.setProperty(
                "cpis.container.options", String.join(" ", options(database), DAYS, ledger(database), delivery(mail)));
    }

    private static String options(StandaloneDatabase database) {
        return String.join(
                " ",
                "-Xmx768m",
                "-Duser.timezone=UTC",
                "-Dcpis.db.url=" + database.jdbcUrl(),
                "-Dcpis.db.user=cpis_app",
                "-Dcpis.db.password=" + database.applicationPassword(),
                "-Dcpis.db.owner.user=cpis_owner",
                "-Dcpis.db.owner.password=" + database.ownerPassword(),
                "-Dcpis.base-url=https://localhost:8443",
                "-Dcpis.oidc.issuer=https://localhost:9443/realms/cpis",
                "-Dcpis.oidc.client-id=cpis-portal",
                "-Dcpis.oidc.client-secret=not-used-here",
                "-Dcpis.lookup.digest-key=key-of-the-tests-only-0123456789",
                "-Dcpis.lookup.user-searches=" + (Boolean.getBoolean("cpis.bench") ? 1_000_000 : 200),
                "-Dcpis.lookup.organisation-searches=" + (Boolean.getBoolean("cpis.bench") ? 1_000_000 : 2_000),
                "-Dcpis.bench.ledger-rows=" + Long.getLong("cpis.bench.ledger-rows", 50_000_000L),
                "-Dcpis.target=" + System.getProperty("cpis.target"),
                "-Dcpis.assurance.minimum=1");
    }

    private static String ledger(StandaloneDatabase database) {
        return String.join(
                " ",
                "-Dcpis.ledger.key-file=" + database.sealKeys().key(),
                "-Dcpis.ledger.public-keys-file=" + database.sealKeys().publicKeys(),
                "-Dcpis.ledger.heads-file=" + database.heads(),
                "-Dcpis.ledger.seal-seconds=1");
    }

    /** Short waits, so that tests see several tries; a receiver on this machine may be called. */
    private static String delivery(Mail mail) {
        return String.join(
                " ",
                "-Dcpis.mail.host=127.0.0.1",
                "-Dcpis.mail.port=" + mail.port(),
                "-Dcpis.mail.from=cp-is-portal@example.test",
                "-Dcpis.mail.tls=false",
                "-Dcpis.delivery.timeout=PT3S",
                "-Dcpis.delivery.first-wait=PT0.2S",
                "-Dcpis.delivery.attempts=4",
                "-Dcpis.delivery.together=40",
                "-Dcpis.webhook.allow-http=true",
                "-Dcpis.webhook.allow-private=true",
                "-Dcpis.webhook.secret.902=secret-of-the-tests-only-0123456789",
                "-Dcpis.webhook.secret.903=secret-of-the-tests-only-0123456789");
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (mail != null) {
            mail.stop();
        }
        if (database != null) {
            database.close();
        }
    }
}
