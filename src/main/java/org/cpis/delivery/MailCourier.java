package org.cpis.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.platform.Failure;

/** Hands e-mails to the mail server. */
@ApplicationScoped
public class MailCourier {

    private static final Logger LOG = Logger.getLogger(MailCourier.class.getName());

    @Inject
    private MailSettings settings;

    @Inject
    private DeliverySettings delivery;

    @Inject
    private Clock clock;

    /** Sends one e-mail about all of these, which are for the same address. */
    Sent send(List<Leased> parcel) {
        if (!settings.isComplete()) {
            return Sent.failed("no mail server");
        }
        try {
            Transport.send(message(parcel));
            return Sent.done("sent");
        } catch (MessagingException | RuntimeException e) {
            LOG.log(Level.FINE, () -> "An e-mail was not taken: " + Failure.describe(e));
            return Sent.failed("mail server");
        }
    }

    private MimeMessage message(List<Leased> parcel) throws MessagingException {
        MailText text = MailText.of(parcel, delivery::link);
        Leased first = parcel.get(0);
        MimeMessage message = new Identified(Session.getInstance(settings.session()), id(parcel));
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(first.address()));
        message.setSubject(text.subject(), StandardCharsets.UTF_8.name());
        message.setText(text.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }

    /** What came to it meanwhile makes it another e-mail. */
    private static String id(List<Leased> parcel) {
        return parcel.get(0).id() + (parcel.size() == 1 ? "" : "-" + parcel.size());
    }

    /** The same id in every try, so that a mailbox can tell a repeat. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@cpis-portal>");
        }
    }
}
