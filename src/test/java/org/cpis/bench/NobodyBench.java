package org.cpis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.cpis.lookup.Finder;
import org.cpis.register.NhsNumber;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.InContainer;
import org.cpis.synthetic.KnownPeople;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Whether time tells somebody without a right what the answer hides: unknown, known, flagged. */
@ArquillianTest
class NobodyBench {

    private static final int WARM_UP = 200;
    private static final int SEARCHES = 1_000;

    @Deployment
    static WebArchive portal() {
        return InContainer.war(NobodyBench.class).addPackage(NobodyBench.class.getPackage());
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Finder finder;

    @Test
    void c2_nobody_takes_as_long_as_nobody() {
        fixture.load();
        fixture.givePlan("901", KnownPeople.CHILD_WITH_PLAN, PlanType.CPP);
        List<NhsNumber> numbers = List.of(
                new FreshNumbers(999_099_900).next(),
                new NhsNumber(KnownPeople.CHILD_WITHOUT_PLAN.nhsNumber()),
                new NhsNumber(KnownPeople.CHILD_WITH_PLAN.nhsNumber()));
        long[][] taken = new long[numbers.size()][SEARCHES];
        for (int i = -WARM_UP; i < SEARCHES; i++) { // in turn, so that whatever slows one slows all
            for (int which = 0; which < numbers.size(); which++) {
                long nanos = search(numbers.get(which));
                taken[which][Math.max(i, 0)] = nanos;
            }
        }
        double[] medians =
                Arrays.stream(taken).mapToDouble(NobodyBench::median).sorted().toArray();
        Figures figures = new Figures(Figures.file(System.getProperty("cpis.target")));
        figures.atMost("C2", "nobody-apart", medians[medians.length - 1] / medians[0], 1.05);
    }

    private long search(NhsNumber number) {
        long start = System.nanoTime();
        assertThat(fixture.as(Actors.receptionist(), () -> finder.byNumber(number)))
                .isEmpty();
        return System.nanoTime() - start;
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
