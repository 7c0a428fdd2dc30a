package org.cpis.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostcodeDistrictTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ZZ1 1AA,  ZZ1",
                "zz11aa,   ZZ1",
                "ZZ11 1AA, ZZ11",
                "ZZ11,     ZZ11",
                "Z1A 1AA,  Z1A",
                " ZZ9 ,    ZZ9",
                "ZZ,       -",
                "1AA,      -",
                "ZZ1 1A,   -",
                "'',       -",
                "-,        -"
            })
    void the_first_half_of_a_postcode_is_its_district(String typed, String district) {
        assertThat(PostcodeDistrict.of(typed)).isEqualTo(Optional.ofNullable(district));
    }
}
