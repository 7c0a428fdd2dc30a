package org.cpis.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "999 000 0018", "999-000-0018", " 9990000018\t", "999\u00a0000\u00a00018"})
    void takes_spaces_and_dashes(String typed) {
        assertThat(NhsNumber.parse(typed)).map(NhsNumber::digits).contains("9990000018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999000001", "99900000180", "999000001X", "9990000019", "9912003890", "٩٩٩٠٠٠٠٠١٨"})
    void refuses_everything_else(String typed) {
        assertThat(NhsNumber.parse(typed)).isEmpty();
    }

    @Property
    void any_single_wrong_digit_is_found(
            @ForAll @IntRange(max = 9) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        char[] digits = "9990000018".toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + by) % 10);
        assertThat(NhsNumber.parse(new String(digits))).isEmpty();
    }

    @Test
    void shows_three_three_four_and_prints_masked() {
        NhsNumber number = new NhsNumber("9990000018");
        assertThat(number.spaced()).isEqualTo("999 000 0018");
        assertThat(number).hasToString("*** *** 0018");
    }

    @Test
    void does_not_repeat_a_wrong_number_in_its_error() {
        assertThatThrownBy(() -> new NhsNumber("9990000019"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("999");
    }
}
