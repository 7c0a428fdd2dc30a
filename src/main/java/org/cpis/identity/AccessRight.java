package org.cpis.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A right that somebody was seen to hold: one role profile at one organisation. Written at sign-in, confirmed by review. */
@Entity
@Table(name = "access_right")
public class AccessRight {

    @Id
    private String id;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "role_profile")
    private String roleProfile;

    private String organisation;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "role_name")
    private String roleName;

    private String activities;

    @Column(name = "first_line")
    private boolean firstLine;

    private boolean administrator;

    @Column(name = "first_seen")
    private Instant firstSeen;

    @Column(name = "last_used")
    private Instant lastUsed;

    @Column(name = "lapse_on")
    private LocalDate lapseOn;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    private String reason;
    private int warned;

    @Column(name = "lapsed_at")
    private Instant lapsedAt;

    @Version
    private int version;

    protected AccessRight() {}

    /** It holds until that day, whatever was before. */
    public void confirm(Actor by, Instant now, LocalDate until, String why) {
        confirmedAt = now;
        confirmedBy = by.name();
        lapseOn = until;
        endedAt = null;
        endedBy = null;
        lapsedAt = null;
        warned = 0;
        reason = why;
    }

    public void end(Actor by, Instant now, String why) {
        endedAt = now;
        endedBy = by.name();
        reason = why;
    }

    /** The ledger knows that nobody confirmed it. */
    public void lapsed(Instant now) {
        lapsedAt = now;
    }

    public RightFacts facts() {
        return new RightFacts(
                id,
                userId,
                userName,
                roleName,
                organisation,
                organisationName,
                activities(),
                firstLine,
                administrator,
                firstSeen,
                lastUsed,
                lapseOn,
                confirmedAt,
                confirmedBy,
                endedAt,
                endedBy,
                reason);
    }

    private Set<Activity> activities() {
        return Arrays.stream(activities.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Activity::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isOf(RoleProfile profile) {
        return roleProfile.equals(profile.id()) && organisation.equals(profile.organisationCode());
    }
}
