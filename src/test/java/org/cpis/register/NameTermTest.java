package org.cpis.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cpis.register.NameTerm.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTermTest {

    @ParameterizedTest
    @CsvSource({
        "Wh*,TOO_FEW_LETTERS",
        "*,TOO_FEW_LETTERS",
        "W'h*,TOO_FEW_LETTERS",
        "*itlock,STAR_INSIDE",
        "Whi*ock,STAR_INSIDE",
        "Whit**,STAR_INSIDE",
        "-,EMPTY",
        "'',EMPTY"
    })
    void a_star_stands_at_the_end_behind_three_letters(String typed, Fault fault) {
        assertThat(NameTerm.fault(typed)).contains(fault);
        assertThatThrownBy(() -> NameTerm.of(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"Whi*,true", "D'So*,true", "Whitlock,false", "' O''Brien ',false", "Li,false"})
    void what_is_right_is_read(String typed, boolean beginning) {
        assertThat(NameTerm.fault(typed)).isEmpty();
        assertThat(NameTerm.of(typed).beginning()).isEqualTo(beginning);
    }

    @Test
    void a_beginning_means_longer_names_and_a_name_only_itself() {
        assertThat(NameTerm.of("Mül*").means(Name.key("Mueller"))).isTrue();
        assertThat(NameTerm.of("Mül*").means(Name.key("Mills"))).isFalse();
        assertThat(NameTerm.of("Mull").means(Name.key("Muller"))).isFalse();
        assertThat(NameTerm.of("mUller").means(Name.key("Müller"))).isTrue();
    }
}
