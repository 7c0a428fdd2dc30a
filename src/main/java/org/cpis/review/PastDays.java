package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.Organisations;
import org.cpis.register.NhsNumber;
import org.cpis.register.PastShowing;
import org.cpis.register.People;
import org.cpis.register.ShownThen;

/** What did we show on day D? For the safeguarding lead who has to prove that nobody was missed. Itself recorded. */
@Stateless
public class PastDays {

    @Inject
    private PastShowing past;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Ledger ledger;

    /** One line for each plan and span of that day (Europe/London) in which it looked the same; empty: nothing was shown. */
    @Allowed(REVIEW_REGION)
    public List<PastLine> shown(NhsNumber number, LocalDate day) {
        List<PastLine> lines = past.on(number, day).stream().map(this::line).toList();
        Outcome outcome = lines.isEmpty() ? Outcome.NOTHING : Outcome.FOUND;
        ledger.append(Entry.about(
                people.idOf(number).orElse(null), Action.PAST_DAY_READ, outcome, day + ", " + lines.size() + " lines"));
        return lines;
    }

    private PastLine line(ShownThen shown) {
        String name = organisations
                .find(shown.authority())
                .map(OrganisationSummary::name)
                .orElse(shown.authority());
        return new PastLine(name, shown);
    }
}
