package org.cpis.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cpis.lookup.TypedNumber.Fault;
import org.cpis.register.NhsNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    private static final NhsNumber NUMBER = new NhsNumber("9990000018");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9990000018",
                "999 000 0018",
                "999-000-0018",
                " 999 000 0018\t",
                "9990000018\r\n",
                "]C19990000018\n",
                "]d29990000018",
                "\u001d9990000018\u001d",
                "NHS No: 999 000 0018, born 09/03/2019",
                "WHITLOCK, Emily 09-Mar-2019 999 000 0018 Ward 4",
                "999 000 0018 01/02/2015",
                "NHS 9990000018 (twice: 999 000 0018)",
                "9 9 9 0 0 0 0 0 1 8",
                "999\u00a0000\u00a00018"
            })
    void a_number_is_taken_as_it_is_typed_pasted_or_scanned(String typed) {
        assertThat(new TypedNumber(typed).number()).contains(NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        "' - ',EMPTY",
        "999 000 0019,CHECK",
        "NHS No 999 000 0019,CHECK",
        "999 000 001,LENGTH",
        "99900000181,LENGTH",
        "Whitlock,LENGTH",
        "QQ123456C,NATIONAL_INSURANCE",
        "9990000018 9990000026,SEVERAL"
    })
    void what_is_no_number_is_said_by_what_is_wrong(String typed, Fault fault) {
        TypedNumber number = new TypedNumber(typed);
        assertThat(number.number()).isEmpty();
        assertThat(number.fault()).isEqualTo(fault);
    }

    @Test
    void an_empty_field_is_empty() {
        assertThat(new TypedNumber(null).fault()).isEqualTo(Fault.EMPTY);
    }

    @Property
    boolean nothing_that_fails_modulus_11_is_ever_a_number(@ForAll @IntRange(max = 999_999_999) int digits) {
        String typed = String.format("9%09d", digits);
        return new TypedNumber("x " + typed + " y").number().isPresent()
                == NhsNumber.parse(typed).isPresent();
    }
}
