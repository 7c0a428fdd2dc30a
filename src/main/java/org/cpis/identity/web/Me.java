package org.cpis.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Area;
import org.cpis.identity.SignIn;
import org.cpis.platform.web.Texts;

/** What the page frame shows of the user. */
@Named
@RequestScoped
public class Me {

    @Inject
    PortalSessions sessions;

    @Inject
    HttpServletRequest request;

    /** Let in, perhaps without a role profile chosen yet. */
    public boolean isSignedIn() {
        return signIn().isPresent();
    }

    public String getName() {
        return signIn().map(SignIn::name).orElse("");
    }

    public String getRoleName() {
        return actor().map(actor -> actor.profile().roleName()).orElse("");
    }

    public String getOrganisationName() {
        return actor().map(actor -> actor.profile().organisationName()).orElse("");
    }

    /** How surely the user is known, in words. */
    public String getAssuranceText() {
        return signIn().map(known -> Texts.of("signin.assurance." + known.assurance()))
                .orElse("");
    }

    public boolean isSeveralProfiles() {
        return signIn().map(signIn -> signIn.profiles().size() > 1).orElse(false);
    }

    /** Whether the pages of this area exist for the user, for example {@code me.canView('INBOX')}. */
    public boolean canView(String area) {
        Area wanted = Area.valueOf(area.toUpperCase(Locale.ROOT));
        return actor().map(actor -> actor.profile().canView(wanted)).orElse(false);
    }

    /** Whether the user reviews a region, and not only the own organisation. */
    public boolean isReviewingRegion() {
        return actor().map(actor -> actor.may(Activity.REVIEW_REGION)).orElse(false);
    }

    /** Whether the user manages the team's notifications, and not only works them. */
    public boolean isManagingTeam() {
        return actor().map(actor -> actor.may(Activity.MANAGE_TEAM)).orElse(false);
    }

    /** After so many seconds without a request the session ends. */
    public long getIdleSeconds() {
        return sessions.idle().toSeconds();
    }

    /** Whether the user may search for people by postcode too. */
    public boolean isSearchingPostcodes() {
        return actor().map(actor -> actor.may(Activity.SEARCH_POSTCODE)).orElse(false);
    }

    /** Goes with every form that is not a Faces form. */
    public String getFormToken() {
        return signIn().map(SignIn::formToken).orElse("");
    }

    private Optional<SignIn> signIn() {
        return sessions.current(request);
    }

    private Optional<Actor> actor() {
        return signIn().flatMap(SignIn::actor);
    }
}
