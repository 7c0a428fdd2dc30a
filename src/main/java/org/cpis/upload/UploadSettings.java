package org.cpis.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bounds of the feed, as settings. */
@ApplicationScoped
public class UploadSettings {

    @Inject
    @ConfigProperty(name = "cpis.upload.max-bytes", defaultValue = "52428800")
    private int maxBytes;

    @Inject
    @ConfigProperty(name = "cpis.upload.allocation-bytes", defaultValue = "2097152")
    private int allocationBytes;

    @Inject
    @ConfigProperty(name = "cpis.upload.amber-hours", defaultValue = "26")
    private int amberHours;

    @Inject
    @ConfigProperty(name = "cpis.upload.red-hours", defaultValue = "50")
    private int redHours;

    @Inject
    @ConfigProperty(name = "cpis.upload.page-size", defaultValue = "50")
    private int pageSize;

    @Inject
    @ConfigProperty(name = "cpis.upload.attempts", defaultValue = "5")
    private int attempts;

    @Inject
    @ConfigProperty(name = "cpis.upload.max-rows", defaultValue = "200000")
    private int maxRows;

    @Inject
    @ConfigProperty(name = "cpis.upload.max-depth", defaultValue = "16")
    private int maxDepth;

    @Inject
    @ConfigProperty(name = "cpis.upload.max-field-length", defaultValue = "10000")
    private int maxFieldLength;

    @Inject
    @ConfigProperty(name = "cpis.upload.client-version", defaultValue = "1.0")
    private String clientVersion;

    @Inject
    @ConfigProperty(name = "cpis.upload.lease-seconds", defaultValue = "60")
    private int leaseSeconds;

    @Inject
    @ConfigProperty(name = "cpis.upload.queue-read", defaultValue = "50")
    private int queueRead;

    @Inject
    @ConfigProperty(name = "cpis.upload.wrong-numbers", defaultValue = "100")
    private int wrongNumbers;

    /** A run that has not moved for so long is taken to be dead. */
    Duration lease() {
        return Duration.ofSeconds(leaseSeconds);
    }

    /** Waiting files that are looked at to find the next one. */
    int queueRead() {
        return queueRead;
    }

    /** Reports of wrong numbers of one authority that one page shows, at most. */
    int wrongNumbers() {
        return wrongNumbers;
    }

    /** Bounds inside a file. */
    public FeedLimits limits() {
        return new FeedLimits(maxRows, maxDepth, maxFieldLength);
    }

    /** The oldest version of a sending program whose files are loaded. */
    ClientVersion clientVersion() {
        return new ClientVersion(clientVersion);
    }

    @Inject
    @ConfigProperty(name = "cpis.upload.stale-days", defaultValue = "30")
    private int staleDays;

    @Inject
    @ConfigProperty(name = "cpis.upload.matched-share", defaultValue = "95")
    private int matchedShare;

    /** Days without a confirmation from which a live plan is stale. */
    public int staleDays() {
        return staleDays;
    }

    /** Per cent of the records that must have a good NHS number. */
    int matchedShare() {
        return matchedShare;
    }

    /** Runs of one file, at most. */
    int attempts() {
        return attempts;
    }

    /** Largest file that is taken, in bytes. */
    public int maxBytes() {
        return maxBytes;
    }

    int amberHours() {
        return amberHours;
    }

    int redHours() {
        return redHours;
    }

    int pageSize() {
        return pageSize;
    }

    /** Bytes of a list of allocated workers, at most; it is read as a whole. */
    public int allocationBytes() {
        return allocationBytes;
    }
}
