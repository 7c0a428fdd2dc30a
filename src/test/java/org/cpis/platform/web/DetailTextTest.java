package org.cpis.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "HEALTH_CONTACTED|health contacted",
                "reason TREATING_NOW|reason treating now",
                "reason COVERING|reason covering",
                "CPP, UCPP and LAC of 901|CPP, UCPP and LAC of 901",
                "CPR01 1, CPF02 2|CPR01 1, CPF02 2",
                "NHS number, 1 found|NHS number, 1 found",
                "number, 1 found, terms 4ec6594c198f966eef7ccf7dbdca63c7, reason COVERING|number, 1 found, reason covering",
                "reason COVERING, words 41a0b156c4738d11ac39c1c3c38f57ad|reason covering",
                "terms 4ec6594c198f966eef7ccf7dbdca63c7, words 4|, words 4",
                "A_B|a b",
                "\"\"|\"\"",
                "|\"\""
            })
    void codes_become_words_and_abbreviations_stay(String detail, String shown) {
        assertThat(new DetailText().of(detail)).isEqualTo(shown);
    }
}
