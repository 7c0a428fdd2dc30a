package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.support.Fixture;

/** Somebody who reads dashboards and the rows behind them. */
@ApplicationScoped
public class DashboardDesk {

    private static final int PAGE = 50;

    @Inject
    private Fixture fixture;

    @Inject
    private Dashboard dashboard;

    @Inject
    private DashboardRows rows;

    @Inject
    private AccessFollower follower;

    /** As the timer does. */
    void follow() {
        fixture.doAs(job(), () -> {
            boolean more = true;
            while (more) {
                more = follower.follow();
            }
        });
    }

    void recount(int daysAgo) {
        fixture.doAs(job(), () -> follower.recount(fixture.today().minusDays(daysAgo)));
    }

    private static Actor job() {
        return Actor.job("-", Activity.KEEP_LEDGER);
    }

    DashFilter week(Actor reader, String organisation) {
        return fixture.as(reader, () -> dashboard.last(7, null, organisation));
    }

    DashView read(Actor reader, DashFilter filter) {
        return fixture.as(reader, () -> dashboard.read(filter));
    }

    List<DashRow> page(Actor reader, DashChoice choice, DashRow after) {
        return fixture.as(reader, () -> rows.page(choice, after));
    }

    /** Every row, page by page. */
    List<DashRow> behind(Actor reader, DashChoice choice) {
        List<DashRow> all = new ArrayList<>();
        List<DashRow> page = page(reader, choice, null);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page.size() < PAGE ? List.of() : page(reader, choice, page.get(page.size() - 1));
        }
        assertThat(all).extracting(DashRow::id).doesNotHaveDuplicates();
        return all;
    }
}
