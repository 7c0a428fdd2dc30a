package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.inbox.AuthorityFigure;
import org.cpis.inbox.AuthorityItem;
import org.cpis.inbox.AuthorityTimes;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.ContactDue;
import org.cpis.organisation.ContactsDue;
import org.cpis.organisation.Place;
import org.cpis.organisation.Places;
import org.cpis.platform.SystemClock;
import org.cpis.upload.AuthorityFeedRows;
import org.cpis.upload.FeedItem;

/** The rows behind a figure of the dashboard, a page at a time, newest first. Every reading is written down. */
@Stateless
public class DashboardRows {

    @Inject
    private LookRows looks;

    @Inject
    private AuthorityTimes times;

    @Inject
    private AuthorityFeedRows feeds;

    @Inject
    private ContactsDue contacts;

    @Inject
    private OpenAlerts alerts;

    @Inject
    private Places places;

    @Inject
    private Ledger ledger;

    @Inject
    private DashSettings settings;

    /** @param after last row of the page before; null for the first */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public List<DashRow> page(DashChoice choice, DashRow after) {
        return written(Action.DASHBOARD_ROWS_READ, choice, after, settings.pageSize());
    }

    /** To be taken away as a file: the newest ones, up to a bound. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public List<DashRow> export(DashChoice choice) {
        return written(Action.DASHBOARD_EXPORTED, choice, null, settings.exported());
    }

    /** Whether a page is full, so that there may be one after it. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public boolean isFull(List<DashRow> page) {
        return page.size() == settings.pageSize();
    }

    private List<DashRow> written(Action action, DashChoice asked, DashRow after, int most) {
        DashChoice choice = asked.plain();
        if (choice.filter().days() > settings.maxDays()) {
            throw new PeriodTooLong();
        }
        List<DashRow> rows = rows(choice, after, most);
        ledger.append(Entry.of(action, Outcome.DONE, choice.figure() + ", " + rows.size() + " rows"));
        return rows;
    }

    private List<DashRow> rows(DashChoice choice, DashRow after, int most) {
        return switch (choice.figure().source()) {
            case LEDGER -> looks.page(choice, after, most);
            case NOTIFICATION -> notifications(choice, after, most);
            case FILE, REJECT ->
                feed(choice, after, most).stream().map(DashboardRows::row).toList();
            case CONTACT -> after == null ? contacts(choice.filter()) : List.of();
            case ALERT -> alerts.rows(choice, after, most);
        };
    }

    private List<DashRow> notifications(DashChoice choice, DashRow after, int most) {
        AuthorityFigure figure = AuthorityFigure.valueOf(choice.figure().name());
        AuthorityItem last =
                after == null ? null : new AuthorityItem(after.id(), "", "", after.at(), after.until(), null);
        return times.rows(figure, place(choice), authority(choice), from(choice), until(choice), last, most).stream()
                .map(one -> row(
                        one.id(),
                        one.viewedAt(),
                        one.until(),
                        "status." + one.status(),
                        one.authorityName(),
                        one.reference()))
                .toList();
    }

    private List<FeedItem> feed(DashChoice choice, DashRow after, int most) {
        FeedItem last = after == null ? null : new FeedItem(after.id(), "", after.at(), "", "");
        Place place = place(choice);
        String authority = authority(choice);
        return switch (choice.figure()) {
            case FILES -> feeds.files(place, authority, from(choice), until(choice), last, most);
            case NO_NUMBER -> feeds.withoutNumber(place, authority, last, most);
            default ->
                feeds.rejects(
                        place,
                        authority,
                        choice.is(DashBy.CODE) ? choice.of() : null,
                        from(choice),
                        until(choice),
                        last,
                        most);
        };
    }

    private List<DashRow> contacts(DashFilter filter) {
        return contacts.list(filter.region(), filter.organisation()).stream()
                .map(DashboardRows::row)
                .toList();
    }

    private Place place(DashChoice choice) {
        return places.of(choice.filter().region(), choice.filter().organisation());
    }

    private static String authority(DashChoice choice) {
        return choice.is(DashBy.AUTHORITY) ? choice.of() : null;
    }

    private static Instant from(DashChoice choice) {
        return choice.filter().begins();
    }

    private static Instant until(DashChoice choice) {
        return choice.filter().ends();
    }

    private static DashRow row(ContactDue due) {
        Instant at = due.lastConfirmed() == null
                ? null
                : due.lastConfirmed().atStartOfDay(SystemClock.LONDON).toInstant();
        return row(due.code(), at, null, "dash.contact", due.name(), "");
    }

    private static DashRow row(FeedItem one) {
        return row(one.id(), one.at(), null, "dash.code", one.authorityName(), one.code() + ", " + one.detail());
    }

    private static DashRow row(String id, Instant at, Instant until, String what, String organisation, String detail) {
        return new DashRow(id, at, until, what, null, null, organisation, null, false, detail);
    }
}
