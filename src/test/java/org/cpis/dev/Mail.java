package org.cpis.dev;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Catches every e-mail that the portal sends, and puts each into a file so that people can read it. */
public final class Mail {

    private final int port = Ports.free();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(Mail::daemon);
    private final Path folder;
    private final Set<MimeMessage> written = Collections.newSetFromMap(new IdentityHashMap<>());
    private ScheduledFuture<?> writing;

    public Mail(Path folder) {
        this.folder = folder;
    }

    public void start() {
        server.start();
        writing = writer.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.SECONDS);
    }

    public void stop() {
        if (writing != null) {
            writing.cancel(false);
        }
        writer.shutdown();
        server.stop();
    }

    public int port() {
        return port;
    }

    /** Where the mails are written, one file each. */
    public Path folder() {
        return folder;
    }

    /** All mails since the start; those to one address oldest first. */
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** Waits until at least so many mails have come since the start. */
    public boolean await(int count, long millis) {
        return server.waitForIncomingEmail(millis, count);
    }

    /** By what was written, not by how many: a mail to somebody who has some stands before those to others. */
    private void write() {
        for (MimeMessage mail : received()) {
            if (written.add(mail)) {
                write(mail);
            }
        }
    }

    private void write(MimeMessage mail) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            String name = "%s-%d.eml".formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS), written.size());
            Folders.write(Folders.make(folder).resolve(name), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "mail-writer");
        thread.setDaemon(true);
        return thread;
    }
}
