package org.cpis.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.identity.RoleProfile;
import org.cpis.identity.SignIn;

/** The page on which a person with several role profiles says in which one they work now. */
@Named
@RequestScoped
public class ChooseRole {

    @Inject
    PortalSessions sessions;

    @Inject
    AccessGate gate;

    @Inject
    FacesContext faces;

    private String profile;

    public List<RoleProfile> getProfiles() {
        return gate.offered(signIn());
    }

    public String getProfile() {
        return profile != null ? profile : signIn().chosen();
    }

    public void setProfile(String profile) {
        this.profile = profile;
    }

    /** Starts the new session context and goes where the role's work starts. */
    public void choose() throws IOException {
        SignIn signIn = signIn();
        if (gate.offered(signIn).stream().noneMatch(one -> one.id().equals(profile))) {
            throw new NotAllowed();
        }
        SignIn chosen = signIn.choose(profile, UUID.randomUUID().toString());
        sessions.changeRole(request(), chosen, signIn.chosen() != null);
        Actor actor = chosen.actor().orElseThrow(NotAllowed::new);
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + AreaFilter.landingPage(actor));
    }

    private SignIn signIn() {
        return sessions.current(request()).orElseThrow(NotAllowed::new);
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
