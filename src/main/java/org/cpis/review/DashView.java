package org.cpis.review;

import java.io.Serializable;
import java.util.List;
import org.cpis.inbox.AuthorityTime;
import org.cpis.organisation.ContactDue;
import org.cpis.upload.AuthorityFeed;
import org.cpis.upload.Freshness;
import org.cpis.upload.RejectCount;

/**
 * One dashboard.
 *
 * @param withAuthorities whether the reader sees those of authorities; the four lists are empty otherwise
 */
public record DashView(
        DashFilter filter,
        DashLooks looks,
        boolean withAuthorities,
        List<AuthorityTime> times,
        List<AuthorityFeed> feeds,
        List<RejectCount> rejects,
        List<ContactDue> contacts,
        List<DashLine> alertKinds,
        List<DashLine> alertAges)
        implements Serializable {

    /** Notifications that are overdue now, of all authorities shown. */
    public long overdue() {
        return times.stream().mapToLong(AuthorityTime::overdue).sum();
    }

    /** Authorities whose data is late or missing now. */
    public long lateNow() {
        return feeds.stream()
                .filter(feed -> feed.freshness().colour() != Freshness.Colour.GREEN)
                .count();
    }

    /** Openings in the fullest hour of the week. */
    public long mostInAnHour() {
        return looks.hours().stream()
                .flatMap(List::stream)
                .mapToLong(count -> count)
                .max()
                .orElse(0);
    }

    /** @param figure one of those on top */
    public long count(DashFigure figure) {
        return figure == DashFigure.ALERTS ? alerts() : looks.total().count(figure);
    }

    public long alerts() {
        return alertAges.stream()
                .mapToLong(line -> line.count(DashFigure.ALERTS))
                .sum();
    }
}
