package org.cpis.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.SignIn;
import org.cpis.identity.Standing;
import org.cpis.platform.SystemClock;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Texts;

/** Says of each role that is not offered any more since when that is, and whom to ask. */
@Named
@RequestScoped
public class AccessBars {

    @Inject
    PortalSessions sessions;

    @Inject
    AccessGate gate;

    @Inject
    Format format;

    @Inject
    HttpServletRequest request;

    private List<String> sentences;

    public List<String> getSentences() {
        if (sentences == null) {
            sentences = sessions.current(request)
                    .filter(signIn -> signIn.refusal() == null)
                    .map(this::sentences)
                    .orElse(List.of());
        }
        return sentences;
    }

    private List<String> sentences(SignIn signIn) {
        return gate.barred(signIn).stream().map(this::sentence).toList();
    }

    private String sentence(Standing standing) {
        boolean ended = standing.endedAt() != null;
        LocalDate since = ended ? standing.endedAt().atZone(SystemClock.LONDON).toLocalDate() : standing.lapseOn();
        return Texts.of(
                ended ? "access.ended" : "access.lapsed",
                standing.profile().roleName(),
                standing.profile().organisationName(),
                format.date(since),
                ask(standing));
    }

    /** Whom to ask, as a sentence. */
    static String ask(Standing standing) {
        return Texts.of("access.ask." + standing.confirmer(), standing.profile().organisationName());
    }
}
