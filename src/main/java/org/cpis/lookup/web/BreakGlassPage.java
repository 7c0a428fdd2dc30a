package org.cpis.lookup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.cpis.ledger.ReasonKind;
import org.cpis.lookup.ReasonDraft;
import org.cpis.lookup.SlowDown;
import org.cpis.lookup.TypedNumber;
import org.cpis.lookup.WithReason;
import org.cpis.platform.web.Notice;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.NhsNumber;

/** Backs lookup/break-glass.xhtml: one record in an emergency, from a care setting that is closed. */
@Named
@ViewScoped
public class BreakGlassPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WithReason exceptions;

    @Inject
    private RecentSearches recent;

    private final ReasonForm reason = new ReasonForm(
            "glass", ReasonKind.TREATING_NOW, ReasonKind.CHILD_AT_RISK, ReasonKind.COVERING, ReasonKind.OTHER);
    private String from;
    private String number;
    private boolean nobody;

    /** Takes over the number of the search that found nobody. */
    public void load() {
        exceptions.requireOffered();
        number = recent.terms(from).map(FindTerms::getNumber).orElse(null);
    }

    /** @return address of the child page, or null to stay */
    public String look() {
        nobody = false;
        TypedNumber typed = new TypedNumber(number);
        if (typed.number().isEmpty()) {
            Notice.wrong("glass:number", typed.fault().key());
        }
        Optional<ReasonDraft> draft = reason.read();
        boolean good = typed.number().isPresent() && draft.isPresent();
        return good ? look(typed.number().get(), draft.get()) : null;
    }

    private String look(NhsNumber whose, ReasonDraft why) {
        try {
            Optional<String> person = exceptions.breakGlass(whose, why);
            nobody = person.isEmpty();
            return person.map(id -> FindPage.CHILD + id).orElse(null);
        } catch (SlowDown slow) {
            Notice.refused(slow, slow.seconds());
        } catch (DirectoryUnavailable down) {
            Notice.refused(down);
        }
        return null;
    }

    public ReasonForm getReason() {
        return reason;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Whether the last try led to nobody; it is recorded all the same. */
    public boolean isNobody() {
        return nobody;
    }
}
