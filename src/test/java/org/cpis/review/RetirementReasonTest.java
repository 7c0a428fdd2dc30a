package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.cpis.upload.MatchedShare;
import org.junit.jupiter.api.Test;

class RetirementReasonTest {

    private static final MatchedShare GOOD = new MatchedShare(95, 5, 95);
    private static final MatchedShare BAD = new MatchedShare(949, 51, 95);
    private static final RetirementFeed FEED = new RetirementFeed(true, 0, GOOD);

    @Test
    void listsCanStopWhenNothingIsInTheWay() {
        assertThat(RetirementReason.of(FEED, true, 20, 20)).isEmpty();
    }

    @Test
    void eachThingInTheWayIsNamed() {
        assertThat(RetirementReason.of(FEED, true, 19, 20)).containsExactly(RetirementReason.NOT_CHECKED_DAILY);
        assertThat(RetirementReason.of(FEED, false, 0, 20)).containsExactly(RetirementReason.PROVIDER_NOT_LIVE);
        assertThat(RetirementReason.of(new RetirementFeed(true, 0, BAD), true, 28, 20))
                .containsExactly(RetirementReason.SHARE_TOO_LOW);
        assertThat(RetirementReason.of(new RetirementFeed(false, 1, GOOD), true, 28, 20))
                .containsExactly(RetirementReason.FEED_TOO_NEW, RetirementReason.FEED_LATE);
    }
}
