package org.cpis.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.register.PersonStatus.ACTIVE;
import static org.cpis.register.PersonStatus.SENSITIVE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.register.BirthDates;
import org.cpis.register.Gender;
import org.cpis.register.NameTerm;
import org.cpis.register.PersonRow;
import org.cpis.register.PersonSearch;
import org.cpis.register.PersonStatus;
import org.cpis.register.SearchKeys;
import org.cpis.register.Why;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.InContainer;
import org.cpis.upload.PersonBlock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SearchIT {

    private static final LocalDate BORN = LocalDate.of(2016, 4, 3);
    private static final BirthDates DAY = BirthDates.on(BORN);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Finder finder;

    @Inject
    private PersonBlock index;

    @Inject
    private SearchKeys keys;

    private FreshNumbers numbers;

    @BeforeEach
    void people() {
        fixture.load();
        numbers = new FreshNumbers(999_070_000);
        List<PersonRow> rows = new ArrayList<>(List.of(
                row("Thornbury", "Amelia Jane", BORN, "ZZ1 1AA", ACTIVE, "Quintrell"),
                row("Thornbury", "Jane", BORN.plusMonths(20), "ZZ2 2AA", ACTIVE, null),
                row("Thornby-Vale", "Priya", BORN, "ZZ1 9ZZ", ACTIVE, null),
                row("Thornbury", "Hidden", BORN, "ZZ1 1AA", SENSITIVE, null)));
        for (int i = 0; i < 51; i++) {
            rows.add(row("Overmuch", i == 0 ? "Single" : "Twin", LocalDate.of(2014, 5, 5), null, ACTIVE, null));
        }
        fixture.doAs(Actors.national(), () -> index.put(rows));
    }

    @Test
    void a_beginning_a_range_a_first_name_and_all_genders_are_taken() {
        assertThat(given(search("Thornb*", null, DAY, null))).containsExactly("Amelia Jane", "Priya");
        BirthDates range = new BirthDates(BORN, BORN.plusYears(2));
        assertThat(given(search("Thornbury", null, range, null))).containsExactly("Amelia Jane", "Jane");
        assertThat(given(search("Thornbury", "Jane", DAY, null))).containsExactly("Amelia Jane");
        assertThat(given(search("Thornbury", "Jan*", range, null))).hasSize(2);
        assertThat(given(search("Thornbury", null, BirthDates.ofYear(2017), null)))
                .containsExactly("Jane");
        assertThat(given(new PersonSearch("Thornbury", BORN, Gender.MALE))).isEmpty();
    }

    @Test
    void more_than_fifty_are_not_shown_until_the_search_is_narrow() {
        BirthDates day = BirthDates.on(LocalDate.of(2014, 5, 5));
        Results many = find(Actors.nurse(), search("Overmuch", null, day, null));
        assertThat(many.tooMany()).isTrue();
        assertThat(many.people()).isEmpty();
        assertThat(find(Actors.nurse(), widened("Overmuch", null, day)).tooMany())
                .isTrue();
        assertThat(given(search("Overmuch", "Single", day, null))).hasSize(1);
        assertThat(find(Actors.receptionist(), search("Overmuch", null, day, null)))
                .isEqualTo(new Results(List.of(), false));
    }

    @Test
    void a_postcode_takes_a_right_of_its_own_and_gives_no_other() {
        PersonSearch whole = search("Thorn*", null, DAY, "zz1 1aa");
        assertThat(names(find(Actors.midwife(), whole))).containsExactly("Amelia Jane");
        assertThat(names(find(Actors.midwife(), search("Thorn*", null, DAY, "ZZ1"))))
                .hasSize(2);
        long refused = refusals();
        assertThatThrownBy(() -> find(Actors.nurse(), whole)).isInstanceOf(NotAllowed.class);
        assertThat(refusals()).isEqualTo(refused + 1);
        assertThat(find(Actors.clerk(), whole)).isEqualTo(new Results(List.of(), false));
    }

    @Test
    void widening_finds_similar_former_and_swapped_names_and_says_why() {
        assertThat(why(widened("Thornburry", null, DAY), "Amelia Jane")).containsExactly(Why.ONE_LETTER);
        assertThat(why(widened("Thornbuky", null, DAY), "Amelia Jane"))
                .as("it sounds different")
                .containsExactly(Why.ONE_LETTER);
        assertThat(why(widened("Qintrel", null, DAY), "Amelia Jane")).contains(Why.FORMER_NAME);
        assertThat(why(widened("Jane", "Thornbury", DAY), "Amelia Jane")).containsExactly(Why.NAMES_SWAPPED);
        assertThat(why(widened("Vale", null, DAY), "Priya")).containsExactly(Why.PART_OF_NAME);
        assertThat(why(widened("Thornbury", null, BirthDates.on(LocalDate.of(2016, 3, 4))), "Amelia Jane"))
                .containsExactly(Why.DAY_AND_MONTH);
        assertThat(given(search("Thornburry", null, DAY, null)))
                .as("the twin: not widened")
                .isEmpty();
    }

    @Test
    void nobody_is_found_by_widening_who_could_not_be_found_before() {
        PersonSearch wide = widened("Thornburry", null, DAY);
        assertThat(names(find(Actors.nurse(), wide))).contains("Amelia Jane").doesNotContain("Hidden");
        assertThat(find(Actors.receptionist(), wide)).isEqualTo(new Results(List.of(), false));
        assertThat(detail()).startsWith("advanced widened, no right, terms ");
        PersonSearch male = new PersonSearch(NameTerm.of("Thornburry"), null, DAY, Gender.MALE, null, true);
        assertThat(given(male)).as("the gender holds").isEmpty();
        assertThat(given(widened("Thornburry", null, BirthDates.on(BORN.plusDays(1)))))
                .as("so does the birth date")
                .isEmpty();
    }

    @Test
    void keys_change_with_the_name_and_are_made_again_when_they_are_missing() {
        PersonRow before = row("Pemberwick", "Ida", BORN, null, ACTIVE, null);
        fixture.doAs(Actors.national(), () -> index.put(List.of(before)));
        assertThat(given(widened("Pemberwik", null, DAY))).containsExactly("Ida");
        String id = find(Actors.nurse(), widened("Pemberwik", null, DAY))
                .people()
                .get(0)
                .id();
        fixture.tamper("DELETE FROM person_search_key WHERE person_id = ?", id);
        fixture.tamper("DELETE FROM person_search WHERE person_id = ?", id);
        assertThat(given(widened("Pemberwik", null, DAY))).isEmpty();
        assertThat(fixture.as(Actors.national(), () -> keys.missing("", 5_000))).containsExactly(id);
        fixture.doAs(Actors.national(), () -> keys.fill(List.of(id)));
        assertThat(given(widened("Pemberwik", null, DAY))).containsExactly("Ida");
        PersonRow after = new PersonRow(
                before.nhsNumber(), "Ullathorne", "Ida", BORN, Gender.FEMALE, null, ACTIVE, null, List.of());
        fixture.doAs(Actors.national(), () -> index.put(List.of(after)));
        assertThat(given(widened("Pemberwik", null, DAY))).isEmpty();
        assertThat(given(widened("Ulathorne", null, DAY))).containsExactly("Ida");
    }

    @Test
    void each_search_leaves_a_digest_of_its_terms_and_no_term_in_clear() {
        given(search("Nobodyatall", null, DAY, null));
        String first = detail();
        assertThat(first).matches("advanced, 0 found, terms [0-9a-f]{32}").doesNotContainIgnoringCase("nobodyatall");
        given(search("NOBODYATALL", null, DAY, null));
        assertThat(detail()).isEqualTo(first);
        given(search("Nobodyelse", null, DAY, null));
        assertThat(detail()).isNotEqualTo(first);
    }

    private PersonRow row(
            String family, String given, LocalDate born, String postcode, PersonStatus status, String former) {
        List<String> formerNames = former == null ? List.of() : List.of(former);
        return new PersonRow(numbers.next(), family, given, born, Gender.FEMALE, postcode, status, null, formerNames);
    }

    private static PersonSearch search(String family, String given, BirthDates born, String postcode) {
        NameTerm first = given == null ? null : NameTerm.of(given);
        return new PersonSearch(NameTerm.of(family), first, born, null, postcode, false);
    }

    private static PersonSearch widened(String family, String given, BirthDates born) {
        NameTerm first = given == null ? null : NameTerm.of(given);
        return new PersonSearch(NameTerm.of(family), first, born, null, null, true);
    }

    private Results find(Actor actor, PersonSearch search) {
        return fixture.as(actor, () -> finder.search("advanced", search));
    }

    private List<String> given(PersonSearch search) {
        return names(find(Actors.nurse(), search));
    }

    private static List<String> names(Results results) {
        return results.people().stream().map(Found::givenNames).toList();
    }

    private List<Why> why(PersonSearch search, String given) {
        return find(Actors.nurse(), search).people().stream()
                .filter(found -> found.givenNames().equals(given))
                .findFirst()
                .orElseThrow()
                .why();
    }

    private String detail() {
        return fixture.text(
                "SELECT detail FROM access_event WHERE action = 'SEARCHED' ORDER BY at DESC, seq DESC LIMIT 1");
    }

    private long refusals() {
        return fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'REFUSED'");
    }
}
