package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;

/** Who ordered a report, as whom it is made when they are long gone: with one right, in one organisation. */
@Embeddable
public class ReportOrderer {

    @Column(name = "user_id")
    private String userId;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "role_profile")
    private String roleProfile;

    @Column(name = "role_code")
    private String roleCode;

    @Column(name = "role_name")
    private String roleName;

    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "session_ref")
    private String sessionRef;

    private int assurance;

    @Enumerated(EnumType.STRING)
    private Activity activity;

    protected ReportOrderer() {}

    ReportOrderer(Actor actor, Activity activity) {
        this.userId = actor.userId();
        this.userName = actor.name();
        this.roleProfile = actor.profile().id();
        this.roleCode = actor.profile().roleCode();
        this.roleName = actor.profile().roleName();
        this.organisation = actor.organisation();
        this.organisationName = actor.profile().organisationName();
        this.sessionRef = actor.sessionRef();
        this.assurance = actor.assurance();
        this.activity = activity;
    }

    Actor actor() {
        RoleProfile profile =
                new RoleProfile(roleProfile, roleCode, roleName, organisation, organisationName, Set.of(activity));
        return new Actor(userId, userName, profile, assurance, sessionRef);
    }

    /** Whether it is the same user, in the same organisation. */
    boolean is(Actor actor) {
        return userId.equals(actor.userId()) && organisation.equals(actor.organisation());
    }

    String organisation() {
        return organisation;
    }
}
