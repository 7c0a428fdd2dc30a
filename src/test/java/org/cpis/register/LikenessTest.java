package org.cpis.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final LocalDate BORN = LocalDate.of(2016, 4, 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Whitlock | SAME_NAME",
                "WHITLÖCK | SAME_NAME",
                "Whitock | ONE_LETTER",
                "Whiltock | ONE_LETTER",
                "Whitbuck | FEW_LETTERS",
                "Whittloque | SOUNDS_ALIKE",
                "Whitlock-Smith | PART_OF_NAME",
                "Emily | NAMES_SWAPPED",
                "Hargrove | FORMER_NAME"
            })
    void it_says_in_words_why_a_last_name_matches(String typed, Why why) {
        assertThat(why(typed, null, BORN)).contains(why);
    }

    @ParameterizedTest
    @CsvSource({"Ramsbottom", "Whitby", "Li", "Osei"})
    void others_are_not_alike(String typed) {
        assertThat(Likeness.of(search(typed, null, BORN), known())).isEmpty();
    }

    @Test
    void the_first_name_must_be_alike_too_when_it_is_typed() {
        assertThat(why("Whitlock", "Emilie", BORN)).containsExactly(Why.SOUNDS_ALIKE);
        assertThat(why("Whitlock", "Rose", BORN)).containsExactly(Why.SAME_NAME);
        assertThat(why("Emily", "Whitlok", BORN)).containsExactly(Why.ONE_LETTER, Why.NAMES_SWAPPED);
        assertThat(why("Whitlock", "Millie", BORN)).contains(Why.SHORT_FORM);
        assertThat(Likeness.of(search("Whitlock", "George", BORN), known())).isEmpty();
    }

    @Test
    void day_and_month_in_each_others_place_are_told() {
        assertThat(why("Whitlock", null, LocalDate.of(2016, 3, 4))).containsExactly(Why.DAY_AND_MONTH);
    }

    @Test
    void the_very_name_comes_before_a_former_one_and_that_before_a_swapped_one() {
        int same = far("Whitlock");
        assertThat(same).isLessThan(far("Hargrove"));
        assertThat(far("Hargrove")).isLessThan(far("Emily"));
        assertThat(same).isLessThan(far("Whitlok"));
    }

    /** What the index promises: one slip never hides a name. */
    @Property
    boolean names_one_slip_apart_share_a_key(
            @ForAll @AlphaChars @LowerChars @StringLength(min = 3, max = 12) String name,
            @ForAll @IntRange(max = 11) int where,
            @ForAll @IntRange(max = 3) int kind) {
        int at = where % (name.length() - 1);
        String slip = switch (kind) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + "q" + name.substring(at);
            case 2 -> name.substring(0, at) + "q" + name.substring(at + 1);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
        Set<String> shared = new HashSet<>(Spelling.near(name));
        shared.retainAll(Spelling.near(slip));
        boolean measured = slip.equals(name) || Spelling.distance(name, slip) == 1;
        return measured && (!shared.isEmpty() || slip.length() < 3);
    }

    private static List<Why> why(String family, String given, LocalDate born) {
        return Likeness.of(search(family, given, born), known()).orElseThrow().why();
    }

    private static int far(String family) {
        return Likeness.of(search(family, null, BORN), known()).orElseThrow().far();
    }

    private static PersonSearch search(String family, String given, LocalDate born) {
        NameTerm first = given == null ? null : NameTerm.of(given);
        return new PersonSearch(NameTerm.of(family), first, BirthDates.on(born), null, null, true);
    }

    private static KnownAs known() {
        return new KnownAs("Whitlock", "Emily Rose", List.of("Hargrove"), BORN);
    }
}
