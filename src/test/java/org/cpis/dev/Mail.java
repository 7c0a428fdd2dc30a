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
import java.util.List;
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
    private ScheduledFuture<?> writing;
    private int written;

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

    /** All mails since the start, oldest first. */
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** Waits until at least so many mails have come since the start. */
    public boolean await(int count, long millis) {
        return server.waitForIncomingEmail(millis, count);
    }

    private void write() {
        List<MimeMessage> all = received();
        for (; written < all.size(); written++) {
            try {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                all.get(written).writeTo(bytes);
                String name = "%s-%d.eml".formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS), written + 1);
                Folders.write(Folders.make(folder).resolve(name), bytes.toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "mail-writer");
        thread.setDaemon(true);
        return thread;
    }
}
