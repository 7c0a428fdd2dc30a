package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureBookTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,2026-11-23,2026-11-20,2026-11-18,2026-11-12", // Monday: one day back is Friday
        "2026-11-24,2026-11-24,2026-11-23,2026-11-19,2026-11-13",
        "2026-11-21,2026-11-20,2026-11-19,2026-11-17,2026-11-11", // Saturday: nothing is older than on Friday
        "2026-11-22,2026-11-20,2026-11-19,2026-11-17,2026-11-11",
        "2026-12-28,2026-12-24,2026-12-23,2026-12-21,2026-12-15", // Monday, but Boxing Day's bank holiday
        "2026-12-29,2026-12-29,2026-12-24,2026-12-22,2026-12-16",
    })
    void ages_are_counted_in_working_days(
            LocalDate today, LocalDate none, LocalDate one, LocalDate three, LocalDate seven) {
        assertThat(ItemAge.firstDays(today)).containsExactly(none, one, three, seven);
    }

    @Test
    void cells_are_added_up_by_age_by_queue_and_team_and_by_owner() {
        FigureBook book = new FigureBook(List.of(
                cell(ItemAge.TODAY, Queue.TEAM, "T1", "ann", 3, 1),
                cell(ItemAge.ONE, Queue.TEAM, "T1", null, 2, 2),
                cell(ItemAge.ONE, Queue.TEAM, null, "bob", 6, 0),
                cell(ItemAge.OVER_SEVEN, Queue.MASH, null, "bob", 4, 4)));
        assertThat(book.total().count("OPEN")).isEqualTo(15);
        assertThat(book.ages()).extracting(line -> line.count("OPEN")).containsExactly(3L, 8L, 0L, 0L, 4L);
        assertThat(book.teams())
                .extracting(FigureLine::group)
                .containsExactly(
                        new FigureGroup(null, Queue.TEAM, null, null), // most open first
                        new FigureGroup(null, Queue.TEAM, "T1", null),
                        new FigureGroup(null, Queue.MASH, null, null));
        assertThat(book.teams()).extracting(line -> line.count("OVERDUE")).containsExactly(0L, 3L, 4L);
        assertThat(book.workers()).extracting(FigureLine::name).containsExactly("bob", "ann"); // nobody is no worker
        assertThat(book.workers()).extracting(line -> line.count("OPEN")).containsExactly(10L, 3L);
    }

    @ParameterizedTest
    @CsvSource({"0,0,", "10,0,100", "10,1,90", "3,1,66", "3,3,0"})
    void the_share_in_time_is_rounded_down_and_unknown_where_there_is_none(long acknowledged, long late, Long share) {
        Tally tally = new Tally(Map.of(Figure.ACKNOWLEDGED, acknowledged, Figure.LATE, late));
        assertThat(new FigureLine(FigureGroup.ALL, null, tally).inTime()).isEqualTo(share);
    }

    @Test
    void median_and_nine_in_ten_lie_between_their_neighbours() {
        assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, null, null));
        assertThat(Spread.of(minutes(7))).isEqualTo(new Spread(1, Duration.ofMinutes(7), Duration.ofMinutes(7)));
        assertThat(Spread.of(minutes(40, 10, 20, 30)))
                .isEqualTo(new Spread(4, Duration.ofMinutes(25), Duration.ofMinutes(37)));
        assertThat(Spread.of(minutes(IntStream.rangeClosed(0, 10).toArray())))
                .isEqualTo(new Spread(11, Duration.ofMinutes(5), Duration.ofMinutes(9)));
    }

    private static List<Duration> minutes(int... minutes) {
        return IntStream.of(minutes).mapToObj(Duration::ofMinutes).toList();
    }

    private static FigureCell cell(ItemAge age, Queue queue, String team, String worker, long open, long overdue) {
        Tally tally = new Tally(Map.of(Figure.OPEN, open, Figure.OVERDUE, overdue));
        return new FigureCell(new FigureGroup(age, queue, team, worker), null, worker, tally);
    }
}
