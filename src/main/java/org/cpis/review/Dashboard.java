package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.inbox.AuthorityTimes;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.ContactsDue;
import org.cpis.upload.AuthorityFeeds;

/** The figures of the reader's region, organisation, or of the nation. Every reading is written down. */
@Stateless
public class Dashboard {

    @Inject
    private LookFigures looks;

    @Inject
    private AuthorityTimes times;

    @Inject
    private AuthorityFeeds feeds;

    @Inject
    private ContactsDue contacts;

    @Inject
    private OpenAlerts alerts;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private DashSettings settings;

    @Inject
    private Clock clock;

    /** @throws PeriodTooLong for a period that is none or too long */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public DashView read(DashFilter filter) {
        DashView view = view(filter);
        ledger.append(Entry.of(Action.DASHBOARD_READ, Outcome.DONE, filter.from() + " to " + filter.to()));
        return view;
    }

    /** The same, to be taken away as a file. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public DashView export(DashFilter filter, DashTable table) {
        DashView view = view(filter);
        String what = table + ", " + filter.from() + " to " + filter.to();
        ledger.append(Entry.of(Action.DASHBOARD_EXPORTED, Outcome.DONE, what));
        return view;
    }

    /** The last so many days, today included. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public DashFilter last(int days, String region, String organisation) {
        LocalDate today = LocalDate.now(clock);
        return new DashFilter(today.minusDays(days - 1L), today, region, organisation);
    }

    private DashView view(DashFilter filter) {
        if (filter.to().isBefore(filter.from()) || filter.days() > settings.maxDays()) {
            throw new PeriodTooLong();
        }
        Actor actor = caller.require();
        boolean wide = actor.may(REVIEW_REGION) || actor.may(ADMINISTER);
        String region = filter.region();
        String one = filter.organisation();
        return new DashView(
                filter,
                looks.read(filter),
                wide,
                wide ? times.lines(region, one, filter.begins(), filter.ends()) : List.of(),
                wide ? feeds.lines(region, one, filter.begins(), filter.ends()) : List.of(),
                wide ? feeds.codes(region, one, filter.begins(), filter.ends()) : List.of(),
                wide ? contacts.list(region, one) : List.of(),
                alerts.kinds(filter),
                alerts.ages(filter));
    }
}
