package org.cpis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.cpis.bench.Misspellings.Kind;
import org.cpis.lookup.Finder;
import org.cpis.lookup.Found;
import org.cpis.register.BirthDates;
import org.cpis.register.Gender;
import org.cpis.register.NameTerm;
import org.cpis.register.PersonSearch;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** How often, and how far up, the widened search shows whom somebody meant who got the name wrong. */
@ArquillianTest
class WidenBench {

    private static final long SEED = 20261121;
    private static final int OF_EACH_KIND = 300;
    private static final int LOST = 51;
    private static final String POPULATION = """
            SELECT CONCAT_WS('|', p.id, p.family_name, p.given_names, p.birth_date, p.gender, IFNULL((SELECT
            MIN(f.family_name) FROM former_name f WHERE f.person_id = p.id), ''))
            FROM person p WHERE p.status IN ('ACTIVE', 'DECEASED') ORDER BY p.nhs_number""";

    private record Known(String id, String family, String given, LocalDate born, Gender gender, String former) {
        static Known of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Known(
                    cells[0], cells[1], cells[2], LocalDate.parse(cells[3]), Gender.valueOf(cells[4]), cells[5]);
        }
    }

    @Deployment
    static WebArchive portal() {
        return InContainer.war(WidenBench.class).addPackage(WidenBench.class.getPackage());
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Finder finder;

    private final Random random = new Random(SEED);
    private final Misspellings misspellings = new Misspellings(random);

    @Test
    void c1_who_was_meant_is_found_in_spite_of_the_spelling() {
        fixture.load();
        List<Known> people = new ArrayList<>(
                fixture.texts(POPULATION).stream().map(Known::of).toList());
        assertThat(fixture.number("SELECT COUNT(*) FROM person")).isGreaterThanOrEqualTo(2_000);
        Map<Kind, List<Integer>> ranks = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Collections.shuffle(people, random);
            ranks.put(kind, ranks(kind, people));
        }
        report(ranks);
    }

    private List<Integer> ranks(Kind kind, List<Known> people) {
        List<Integer> ranks = new ArrayList<>();
        for (Known known : people) {
            Optional<String> typed = misspellings.of(kind, known.family(), known.former(), known.given());
            if (typed.isPresent() && ranks.size() < OF_EACH_KIND) {
                ranks.add(rank(known, search(kind, known, typed.get(), ranks.size() % 2 == 0)));
            }
        }
        return ranks;
    }

    /** Every other search knows the first name too. */
    private static PersonSearch search(Kind kind, Known known, String typed, boolean firstName) {
        String given = kind == Kind.TRANSPOSED ? known.family() : known.given().split(" ", 2)[0];
        return new PersonSearch(
                NameTerm.of(typed),
                firstName ? NameTerm.of(given) : null,
                BirthDates.on(known.born()),
                known.gender(),
                null,
                true);
    }

    private int rank(Known known, PersonSearch search) {
        List<String> ids = fixture.as(Actors.nurse(), () -> finder.search("advanced", search)).people().stream()
                .map(Found::id)
                .toList();
        return ids.contains(known.id()) ? ids.indexOf(known.id()) + 1 : LOST;
    }

    private static void report(Map<Kind, List<Integer>> ranks) {
        List<Integer> all =
                ranks.values().stream().flatMap(List::stream).sorted().toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(2_000);
        Figures figures = new Figures(Figures.file(System.getProperty("cpis.target")));
        figures.atLeast("C1", "widen-recall", recall(all), 0.95);
        figures.atMost("C1", "widen-median-rank", all.get(all.size() / 2), 3);
        figures.note("C1", "widen-misspellings", all.size());
        ranks.forEach((kind, each) ->
                figures.note("C1", "widen-recall-" + kind.name().toLowerCase(Locale.ROOT), recall(each)));
    }

    private static double recall(List<Integer> ranks) {
        return (double) ranks.stream().filter(rank -> rank < LOST).count() / ranks.size();
    }
}
