package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;
import org.cpis.ledger.DigestForTests;
import org.cpis.platform.Ids;
import org.cpis.register.PlanType;
import org.junit.jupiter.api.Test;

class ListTicketsTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final int MOST = 64;
    private static final Instant UNTIL = NOW.plus(Duration.ofHours(10));

    private static final InboxFilter FILTER = new InboxFilter(
            Whose.UNCLAIMED,
            Queue.TEAM,
            "T8",
            Status.RECEIVED,
            PlanType.LAC,
            true,
            Remark.NOT_BROUGHT,
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 29),
            InboxOrder.RECEIVED);

    private final ListTickets node = new ListTickets(DigestForTests.with("0123456789abcdef"));
    private final ListTickets otherNode = new ListTickets(DigestForTests.with("0123456789abcdef"));
    private final ListTickets stranger = new ListTickets(DigestForTests.with("fedcba9876543210"));

    @Test
    void another_node_reads_the_whole_ticket_and_nobody_else_any_of_it() {
        for (InboxFilter filter : List.of(FILTER, InboxFilter.USUAL)) {
            ListTicket ticket = ticket(filter, Set.of(Ids.next(NOW)));
            String token = node.seal(ticket);
            assertThat(otherNode.read(token, NOW)).contains(ticket);
            assertThat(stranger.read(token, NOW)).isEmpty();
            assertThat(token).matches("[A-Za-z0-9_-]+").isNotEqualTo(node.seal(ticket));
            assertThat(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.ISO_8859_1))
                    .doesNotContain(ticket.user(), ticket.authority() + ticket.session());
        }
    }

    @Test
    void a_ticket_that_is_over_or_was_changed_anywhere_is_none() {
        ListTicket ticket = ticket(FILTER, Set.of());
        String token = node.seal(ticket);
        assertThat(node.read(token, UNTIL.minusMillis(1))).contains(ticket);
        assertThat(node.read(token, UNTIL)).isEmpty();
        for (int i = 0; i < token.length() - 1; i++) { // of the last character not every bit counts
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(node.read(token.substring(0, i) + other + token.substring(i + 1), NOW))
                    .isEmpty();
        }
        for (String none : List.of("", "A", "no token at all", token.substring(4), token + token)) {
            assertThat(node.read(none, NOW)).isEmpty();
        }
    }

    @Test
    void of_many_that_had_just_come_in_none_is_told_of_again_and_the_token_stays_small() {
        Set<String> recent = IntStream.range(0, 300)
                .mapToObj(i -> Ids.next(NOW.minusMillis(i)))
                .collect(Collectors.toSet());
        ListTicket ticket = ticket(InboxFilter.USUAL, recent);
        assertThat(recent).allMatch(id -> ticket.known().contains(id) || id.compareTo(ticket.floor()) <= 0);
        assertThat(ticket.known()).hasSize(MOST);
        assertThat(ticket.floor()).isLessThan(Ids.next(NOW.plusMillis(1)));
        assertThat(node.seal(ticket).length()).isLessThan(2_000);
        assertThat(ticket(InboxFilter.USUAL, Set.of()).floor()).isEqualTo(Ids.floor(NOW.minusSeconds(60)));
    }

    private static ListTicket ticket(InboxFilter filter, Set<String> recent) {
        RoleProfile profile = new RoleProfile("1", "S0", "Worker", "901", "Council", Set.of(Activity.WORK_INBOX));
        Actor worker = new Actor("555000000101", "Some Worker", profile, 3, "0192f0c1-session");
        InboxListing shown = new InboxListing(List.of(), false, new MyTeam("T8", Queue.EDT), NOW, recent);
        return ListTicket.of(worker, filter, shown, NOW.minusSeconds(60), UNTIL, MOST);
    }
}
