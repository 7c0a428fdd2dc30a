package org.cpis.inbox;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules about visits (R-025, domain 11.6). They read openings by health alone: not silent ones, not notices that a child
 * was not brought, and none that was corrected as the wrong patient.
 */
public enum VisitRule {
    /** Many views. */
    REPEATED {
        @Override
        Optional<VisitPattern> judge(VisitCase asked, VisitLimits limits) {
            List<CountedVisit> rows = asked.last(limits.repeatDays());
            return pattern(
                    rows.size() >= limits.repeatCount(),
                    rows,
                    List.of(rows.size(), limits.repeatDays()),
                    List.of(limits.repeatCount(), limits.repeatDays()));
        }
    },
    /** Views from several organisations: each site that the ledger names is one. */
    ORGANISATIONS {
        @Override
        Optional<VisitPattern> judge(VisitCase asked, VisitLimits limits) {
            List<CountedVisit> rows = asked.last(limits.organisationDays());
            long different = different(rows, CountedVisit::organisation);
            return pattern(
                    different >= limits.organisations(),
                    rows,
                    List.of(different, limits.organisationDays()),
                    List.of(limits.organisations(), limits.organisationDays()));
        }
    },
    /**
     * Views from the areas of several authorities. What the data can tell of where an organisation lies is its safeguarding
     * region, so different regions count, and an organisation without one does not.
     */
    REGIONS {
        @Override
        Optional<VisitPattern> judge(VisitCase asked, VisitLimits limits) {
            List<CountedVisit> rows = asked.last(limits.regionDays()).stream()
                    .filter(row -> row.region() != null)
                    .toList();
            long different = different(rows, CountedVisit::region);
            return pattern(
                    different >= limits.regions(),
                    rows,
                    List.of(different, limits.regionDays()),
                    List.of(limits.regions(), limits.regionDays()));
        }
    },
    /** Views from another region than that of each authority that holds the plan. */
    OUT_OF_AREA {
        @Override
        Optional<VisitPattern> judge(VisitCase asked, VisitLimits limits) {
            List<CountedVisit> rows = asked.last(limits.outsideDays()).stream()
                    .filter(row -> row.region() != null && !asked.regions().contains(row.region()))
                    .toList();
            return pattern(
                    !asked.regions().isEmpty() && !rows.isEmpty(),
                    rows,
                    List.of(rows.size(), limits.outsideDays()),
                    List.of(limits.outsideDays()));
        }
    },
    /** Views at night of a child who was very young on that day. */
    NIGHT {
        @Override
        Optional<VisitPattern> judge(VisitCase asked, VisitLimits limits) {
            LocalDate oldEnough = birthday(asked.born(), limits.nightYears());
            List<CountedVisit> rows = asked.last(limits.nightDays()).stream()
                    .filter(row -> row.day().isBefore(oldEnough) && isNight(row, limits))
                    .toList();
            String from = limits.nightFrom().toString();
            String until = limits.nightUntil().toString();
            return pattern(
                    !rows.isEmpty(),
                    rows,
                    List.of(rows.size(), from, until, limits.nightYears(), limits.nightDays()),
                    List.of(from, until, limits.nightYears(), limits.nightDays()));
        }
    },
    /** More views than in the span of the same length before. */
    RISING {
        @Override
        Optional<VisitPattern> judge(VisitCase asked, VisitLimits limits) {
            List<CountedVisit> rows = asked.last(limits.risingDays());
            int before = asked.before(limits.risingDays()).size();
            return pattern(
                    rows.size() >= limits.risingLeast() && rows.size() > before,
                    rows,
                    List.of(rows.size(), limits.risingDays(), before),
                    List.of(limits.risingLeast(), limits.risingDays()));
        }
    };

    /** Empty where the rule does not fire. */
    abstract Optional<VisitPattern> judge(VisitCase asked, VisitLimits limits);

    static List<VisitPattern> fired(VisitCase asked, VisitLimits limits) {
        return Stream.of(values())
                .map(rule -> rule.judge(asked, limits))
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<VisitPattern> pattern(
            boolean fires, List<CountedVisit> rows, List<Serializable> says, List<Serializable> why) {
        List<Visit> visits = rows.stream().map(CountedVisit::visit).toList();
        return fires ? Optional.of(new VisitPattern(this, visits, visits.size(), says, why)) : Optional.empty();
    }

    private static long different(List<CountedVisit> rows, Function<CountedVisit, String> what) {
        return rows.stream().map(what).distinct().count();
    }

    private static boolean isNight(CountedVisit row, VisitLimits limits) {
        boolean late = !row.time().isBefore(limits.nightFrom());
        boolean early = row.time().isBefore(limits.nightUntil());
        return limits.nightFrom().isBefore(limits.nightUntil()) ? late && early : late || early;
    }

    /** Somebody born on 29 February has it on 1 March in other years (ruling 12). */
    private static LocalDate birthday(LocalDate born, int years) {
        LocalDate day = born.plusYears(years);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
