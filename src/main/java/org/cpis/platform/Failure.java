package org.cpis.platform;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.csp.CspException;

/** What a failure means to whoever asked, found among all its causes. */
public enum Failure {
    /** The database cannot be asked or written: nothing is told, nothing is done (law 1). */
    DOWNTIME(503, "/downtime.html"),
    /** No such thing, or not theirs. */
    NOT_FOUND(404, "/error-404"),
    /** The page is older than the session. */
    EXPIRED(419, "/error-419"),
    /** A fault of ours. */
    FAULT(500, "");

    private static final int DEEPEST = 30;

    private final int status;
    private final String address;

    Failure(int status, String address) {
        this.status = status;
        this.address = address;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Path of the page that tells it. */
    public String address() {
        return address;
    }

    /** The worst of what the causes say: a failing database goes before everything else. */
    public static Failure of(Throwable thrown) {
        if (causes(thrown).anyMatch(cause -> cause instanceof PersistenceException || cause instanceof SQLException)) {
            return DOWNTIME;
        }
        if (causes(thrown).anyMatch(Failure::saysNotFound)) {
            return NOT_FOUND;
        }
        return causes(thrown).anyMatch(Failure::saysExpired) ? EXPIRED : FAULT;
    }

    /** Kinds and codes of the causes, for the log; their texts may hold personal data (law 11). */
    public static String describe(Throwable thrown) {
        return causes(thrown).map(Failure::kind).distinct().collect(Collectors.joining(" < "));
    }

    private static String kind(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String at = trace.length == 0 ? "" : " at " + trace[0];
        String code =
                cause instanceof SQLException sql ? " [" + sql.getSQLState() + "/" + sql.getErrorCode() + "]" : "";
        return cause.getClass().getName() + code + at;
    }

    private static boolean saysNotFound(Throwable cause) {
        return cause instanceof BusinessException refusal && refusal.key().equals("error.notFound");
    }

    /** A form without the script nonce of its page comes from a page that is not there any more, or never was. */
    private static boolean saysExpired(Throwable cause) {
        return cause instanceof ViewExpiredException || cause instanceof CspException;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
