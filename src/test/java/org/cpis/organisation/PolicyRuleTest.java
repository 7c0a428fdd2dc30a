package org.cpis.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyRuleTest {

    private static final LocalDate START = LocalDate.of(2020, 12, 14);
    private static final LocalDate END = LocalDate.of(2021, 3, 31);
    private static final OrganisationSummary SITE =
            new OrganisationSummary("ZT501", "Unit", OrganisationKind.SITE, "DR2", "ZT5", "MENTAL_HEALTH");

    @ParameterizedTest
    @CsvSource({
        "2020-12-13, false",
        "2020-12-14, true",
        "2021-03-31, true",
        "2021-04-01, false",
    })
    void a_policy_holds_on_its_first_and_last_day_and_those_between(LocalDate day, boolean holds) {
        List<PolicyLine> pilot = List.of(policy("ZT501", "", ""));
        assertThat(PolicyRule.decide(pilot, SITE, "R8001", day).isPresent()).isEqualTo(holds);
    }

    @Test
    void without_a_last_day_it_goes_on() {
        PolicyLine open = new PolicyLine("1", "ZT501", "", "", SettingMode.NOTIFY, START, null, "b", false, null);
        assertThat(PolicyRule.decide(List.of(open), SITE, "R8001", LocalDate.of(2099, 1, 1)))
                .contains(open);
    }

    /** Each line is beaten by all the lines below it. */
    @Test
    void the_most_exact_one_decides() {
        List<PolicyLine> rising = List.of(
                policy("ZT5", "", ""),
                policy("ZT5", "", "R8001"),
                policy("ZT5", "MENTAL_HEALTH", ""),
                policy("ZT5", "MENTAL_HEALTH", "R8001"),
                policy("ZT501", "", ""),
                policy("ZT501", "", "R8001"),
                policy("ZT501", "MENTAL_HEALTH", ""),
                policy("ZT501", "MENTAL_HEALTH", "R8001"));
        for (int i = 1; i <= rising.size(); i++) {
            assertThat(PolicyRule.decide(rising.subList(0, i), SITE, "S8000:G8000:R8001", START))
                    .contains(rising.get(i - 1));
        }
    }

    @Test
    void among_equals_the_later_beginning_decides_from_its_day_on() {
        PolicyLine later = new PolicyLine("2", "ZT501", "", "", SettingMode.NONE, END, null, "b", false, null);
        List<PolicyLine> both = List.of(policy("ZT501", "", ""), later);
        assertThat(PolicyRule.decide(both, SITE, "R8001", END)).contains(later);
        assertThat(PolicyRule.decide(both, SITE, "R8001", END.minusDays(1))).contains(both.get(0));
    }

    @Test
    void what_is_meant_for_others_does_not_count() {
        List<PolicyLine> others = Stream.of(
                        policy("ZT502", "", ""),
                        policy("ZT6", "", ""),
                        policy("ZT501", "MATERNITY", ""),
                        policy("ZT5", "", "R8002"))
                .toList();
        assertThat(PolicyRule.decide(others, SITE, "S8000:G8000:R8001", START)).isEmpty();
        OrganisationSummary alone = new OrganisationSummary("ZT601", "Alone", OrganisationKind.SITE, "DR2", null, null);
        assertThat(PolicyRule.decide(List.of(policy("ZT601", "", "")), alone, "R8001", START))
                .isPresent();
        assertThat(PolicyRule.decide(others, alone, "R8001", START)).isEmpty();
    }

    private static PolicyLine policy(String organisation, String setting, String role) {
        String id = organisation + setting + role;
        return new PolicyLine(id, organisation, setting, role, SettingMode.NOTIFY, START, END, "b", false, null);
    }
}
