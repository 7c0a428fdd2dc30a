package org.cpis.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.cpis.platform.TrustedTls;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server that e-mails are handed to. */
@ApplicationScoped
public class MailSettings {

    @Inject
    @ConfigProperty(name = "cpis.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "cpis.mail.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "cpis.mail.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "cpis.mail.tls", defaultValue = "true")
    private boolean tls;

    @Inject
    private DeliverySettings delivery;

    /** Without server or sender no e-mail can go. */
    boolean isComplete() {
        return host.isPresent() && from.isPresent();
    }

    String from() {
        return from.orElseThrow();
    }

    /** For a session of Jakarta Mail. With TLS a server that cannot do it, or is another one, gets nothing. */
    Properties session() {
        String millis = Long.toString(limit().toMillis());
        Properties session = new Properties();
        session.setProperty("mail.smtp.host", host.orElseThrow());
        session.setProperty("mail.smtp.port", Integer.toString(port));
        session.setProperty("mail.smtp.connectiontimeout", millis);
        session.setProperty("mail.smtp.timeout", millis);
        session.setProperty("mail.smtp.writetimeout", millis);
        if (tls) {
            session.setProperty("mail.smtp.starttls.enable", "true");
            session.setProperty("mail.smtp.starttls.required", "true");
            session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            session.put("mail.smtp.ssl.socketFactory", TrustedTls.context().getSocketFactory());
        }
        return session;
    }

    private Duration limit() {
        return delivery.timeout();
    }
}
