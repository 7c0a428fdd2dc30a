package org.cpis.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanTextTest {

    @Test
    void names_each_plan_and_says_when_there_is_none() {
        assertThat(PlanText.of("CPP")).isEqualTo(Texts.of("plan.CPP"));
        assertThat(PlanText.of("CPP,LAC")).isEqualTo(Texts.of("plan.CPP") + "; " + Texts.of("plan.LAC"));
        assertThat(PlanText.of("")).isEqualTo("No plan could be found for this view");
    }
}
