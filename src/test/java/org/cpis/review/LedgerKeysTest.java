package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cpis.ledger.Action;
import org.cpis.ledger.Outcome;
import org.cpis.register.PersonStatus;
import org.junit.jupiter.api.Test;

class LedgerKeysTest {

    private static final Instant FROM = Instant.parse("2026-03-28T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-03-29T00:00:00.000001Z");

    @Test
    void each_organisation_is_walked_by_its_index_and_ends_with_a_page() {
        LedgerKeys keys = new LedgerKeys(ask(null, null, null, LedgerFilter.OPEN));
        assertThat(keys.text().split("FORCE INDEX \\(access_event_organisation\\)", -1))
                .hasSize(3);
        assertThat(keys.text().split("LIMIT 50", -1)).hasSize(4);
        assertThat(keys.values()).contains("A", "B", "2026-03-28 00:00:00.000000", "2026-03-29 00:00:00.000001");
    }

    @Test
    void the_newest_part_of_the_period_ends_where_the_page_begins_and_never_goes_before_it() {
        LedgerAsk all = ask(null, null, null, LedgerFilter.OPEN);
        assertThat(all.newest().from()).isBetween(TO.minusSeconds(961), TO.minusSeconds(960)); // a day, in 90 parts
        assertThat(all.newest().to()).isEqualTo(TO);
        LedgerAsk first = new LedgerAsk(null, null, List.of("A"), null, LedgerFilter.OPEN, FROM, TO, row(FROM), 50);
        assertThat(first.newest().from()).isEqualTo(FROM);
    }

    private static LedgerRow row(Instant at) {
        return new LedgerRow(
                "i", at, Action.OPENED, null, Outcome.FOUND, "u", "r", "o", "d", null, PersonStatus.ACTIVE, "p", null);
    }

    @Test
    void the_rarest_condition_leads() {
        LedgerFilter alert = new LedgerFilter(null, null, null, null, LedgerFilter.ANY);
        LedgerFilter none = new LedgerFilter(null, null, null, LedgerFilter.NONE, LedgerFilter.NONE);
        assertThat(ask("p", List.of("u"), null, alert).way()).isEqualTo(LedgerWay.PERSON);
        assertThat(ask(null, List.of("u"), null, alert).way()).isEqualTo(LedgerWay.USERS);
        assertThat(ask(null, null, null, alert).way()).isEqualTo(LedgerWay.ALERTS);
        assertThat(ask(null, null, null, none).way()).isEqualTo(LedgerWay.ORGANISATIONS);
        assertThat(new LedgerKeys(ask(null, null, Action.OPENED, none)).text()).contains("(access_event_act)");
    }

    @Test
    void a_reason_is_sought_where_reasons_are_given() {
        LedgerFilter reason = new LedgerFilter(null, null, null, "OTHER", null);
        assertThat(new LedgerKeys(ask(null, null, null, reason)).values()).contains("BREAK_GLASS", "REASON_GIVEN");
        assertThat(ask(null, null, Action.OPENED, reason).isInVain()).isTrue();
        assertThat(ask(null, null, Action.BREAK_GLASS, reason).isInVain()).isFalse();
    }

    @Test
    void every_way_but_that_of_the_organisations_is_held_to_them() {
        for (LedgerAsk ask : List.of(
                ask("p", null, null, LedgerFilter.OPEN),
                ask(null, List.of("u"), null, LedgerFilter.OPEN),
                ask(null, null, null, new LedgerFilter(null, null, null, null, "OPEN")))) {
            assertThat(new LedgerKeys(ask).text()).contains("AND e.organisation IN (?");
        }
    }

    private static LedgerAsk ask(String person, List<String> users, Action action, LedgerFilter filter) {
        return new LedgerAsk(person, users, List.of("A", "B"), action, filter, FROM, TO, null, 50);
    }
}
