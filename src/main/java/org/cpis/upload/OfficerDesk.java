package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.cpis.identity.Allowed;
import org.cpis.organisation.ContactPoints;
import org.cpis.register.HeldPlans;

/** What waits for the data officer of the caller's authority, as numbers. Nothing personal. */
@Stateless
public class OfficerDesk {

    private static final Set<RecordCode> REJECTED = EnumSet.complementOf(EnumSet.of(RecordCode.CPR06));

    @Inject
    private ContactPoints contacts;

    @Inject
    private HeldPlans plans;

    @Inject
    private MissedUploads missed;

    @Inject
    private Rejects rejects;

    @Inject
    private StaleFlags stale;

    @Inject
    private WrongNumbers wrong;

    @Inject
    private UploadSettings settings;

    @Allowed(KEEP_DATA)
    public OfficerTasks tasks() {
        return new OfficerTasks(
                rejects.count(REJECTED),
                rejects.count(RecordCode.NUMBER_MISSING),
                stale.count(),
                wrong.count(),
                contacts.isDue(),
                missed.own().orElse(null));
    }

    /** The share that has a good NHS number, against the gate. */
    @Allowed(KEEP_DATA)
    public MatchedShare share() {
        return new MatchedShare(plans.live(), rejects.count(RecordCode.NUMBER_MISSING), settings.matchedShare());
    }
}
