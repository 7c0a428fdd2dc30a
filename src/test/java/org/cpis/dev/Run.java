package org.cpis.dev;

import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code mvn -Prun}: the whole portal with synthetic people on this machine, until Ctrl-C. */
public final class Run {

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger MAIL_CATCHER = Logger.getLogger("com.icegreen");

    private static final Logger DATABASE = Logger.getLogger("ch.vorburger");

    private Run() {}

    /** Returns only by the end of the JVM; its exit code is 1 when something could not be started. */
    public static void main(String... ignored) throws InterruptedException {
        MAIL_CATCHER.setLevel(Level.WARNING);
        DATABASE.setLevel(Level.WARNING);
        try {
            Stack stack = Stack.start(Options.fromSystemProperties());
            System.out.println(Banner.of(stack));
        } catch (CannotStart e) {
            System.err.println();
            System.err.println(e.getMessage());
            System.exit(1); // an exception would bury the sentence in Maven's own report
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
        new CountDownLatch(1).await(); // the shutdown hook of the stack does the rest
    }
}
