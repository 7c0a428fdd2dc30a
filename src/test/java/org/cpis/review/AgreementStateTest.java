package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementStateTest {

    private static final LocalDate STARTS = LocalDate.of(2027, 4, 1);
    private static final LocalDate ENDS = LocalDate.of(2029, 3, 31);
    private static final LocalDate REVIEW = LocalDate.of(2028, 4, 1);

    @ParameterizedTest
    @CsvSource({
        "2027-03-31, PLANNED",
        "2027-04-01, IN_FORCE",
        "2028-02-29, IN_FORCE",
        "2028-03-02, REVIEW_DUE",
        "2028-03-01, IN_FORCE",
        "2029-03-31, REVIEW_DUE",
        "2029-04-01, ENDED"
    })
    void theDayDecides(LocalDate today, AgreementState state) {
        assertThat(AgreementState.of(STARTS, ENDS, REVIEW, 30, today)).isEqualTo(state);
    }

    @Test
    void withoutAnEndItGoesOn() {
        assertThat(AgreementState.of(STARTS, null, REVIEW, 30, LocalDate.of(2050, 1, 1)))
                .isEqualTo(AgreementState.REVIEW_DUE);
    }

    @Test
    void theFirstFieldThatCannotStandIsNamed() {
        assertThat(draft("T", List.of("901"), STARTS, ENDS, REVIEW).fault()).isEmpty();
        assertThat(draft("T", List.of("901"), STARTS, null, REVIEW).fault()).isEmpty();
        assertThat(draft("", List.of(), STARTS, ENDS, REVIEW).fault()).contains("title");
        assertThat(draft("T", List.of(), STARTS, ENDS, REVIEW).fault()).contains("parties");
        assertThat(draft("T", List.of("901"), null, ENDS, REVIEW).fault()).contains("starts");
        assertThat(draft("T", List.of("901"), STARTS, STARTS.minusDays(1), REVIEW)
                        .fault())
                .contains("ends");
        assertThat(draft("T", List.of("901"), STARTS, ENDS, STARTS.minusDays(1)).fault())
                .contains("review");
    }

    private static AgreementDraft draft(
            String title, List<String> parties, LocalDate starts, LocalDate ends, LocalDate review) {
        return new AgreementDraft(title, parties, "Direction", "", "", "", starts, ends, review, "");
    }
}
