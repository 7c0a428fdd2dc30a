package org.cpis.register;

import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;

/** Looks for people in the demographic index by who they are (domain 6.1). Sensitive and invalidated ones are nobody. */
@Stateless
public class PeopleSearch {

    private static final String MAY_BE_FOUND = """
             and (:gender is null or p.gender = :gender) and (:postcode is null or p.postcode like :postcode)
            and p.status in (org.cpis.register.PersonStatus.ACTIVE, org.cpis.register.PersonStatus.DECEASED)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DirectoryMemory memory;

    @Inject
    private RegisterSettings settings;

    /** By the names as they are typed, without regard to case, accents and marks; in order of names. */
    @Allowed(SIGNED_IN)
    public Matches find(PersonSearch search, int max) {
        String compare = search.family().beginning() ? "like" : "=";
        String key = search.family().key() + (search.family().beginning() ? "%" : "");
        TypedQuery<Person> query = em.createQuery(
                "select p from Person p where p.familyKey " + compare
                        + " :family and p.birthDate between :from and :to" + MAY_BE_FOUND
                        + " order by p.familyKey, p.givenNames, p.id",
                Person.class);
        query.setParameter("family", key);
        List<Person> read =
                limited(query, search).setMaxResults(settings.searchReads()).getResultList();
        List<Match> meant = read.stream()
                .map(Person::details)
                .filter(person -> isShown(person) && meansGiven(search.given(), person.givenNames()))
                .map(Match::exact)
                .toList();
        return read.size() == settings.searchReads() ? Matches.tooManyToShow() : Matches.of(meant, max);
    }

    /** By names that are alike, or were theirs before, or stand in each other's place; the likest first. */
    @Allowed(SIGNED_IN)
    public Matches widen(PersonSearch search, int max) {
        Map<Person, Likeness> alike = new HashMap<>();
        candidates(search)
                .forEach(person -> Optional.of(person.details())
                        .filter(this::isShown)
                        .flatMap(shown -> Likeness.of(search, KnownAs.of(person.row())))
                        .ifPresent(likeness -> alike.put(person, likeness)));
        List<Match> ranked = alike.entrySet().stream()
                .sorted(Map.Entry.<Person, Likeness>comparingByValue()
                        .thenComparing(entry -> entry.getKey().row().familyName())
                        .thenComparing(entry -> entry.getKey().row().givenNames())
                        .thenComparing(entry -> entry.getKey().id()))
                .map(entry ->
                        new Match(entry.getKey().details(), entry.getValue().why()))
                .toList();
        return Matches.of(ranked, max);
    }

    private List<Person> candidates(PersonSearch search) {
        Set<String> names = KnownAs.wholeAndParts(search.family().text());
        TypedQuery<String> query = em.createQuery(
                """
                        select k.personId from SearchKey k, Person p where p.id = k.personId
                        and (k.kind = org.cpis.register.SearchKey.Kind.NEAR and k.text in :near
                        or k.kind = org.cpis.register.SearchKey.Kind.SOUND and k.text in :sound)
                        and (k.birthDate between :from and :to or k.birthDate = :turned)""" + MAY_BE_FOUND + " group by k.personId order by count(k.personId) desc, k.personId", String.class);
        query.setParameter("near", keys(names, Spelling::near));
        query.setParameter("sound", keys(names, Spelling::sounds));
        query.setParameter("turned", search.born().turned().orElse(search.born().from()));
        List<String> ids =
                limited(query, search).setMaxResults(settings.searchReads()).getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct p from Person p left join fetch p.formerNames where p.id in :ids",
                                Person.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static <T> TypedQuery<T> limited(TypedQuery<T> query, PersonSearch search) {
        String postcode = search.postcode();
        boolean district = postcode != null && !postcode.contains(" ");
        return query.setParameter("from", search.born().from())
                .setParameter("to", search.born().to())
                .setParameter("gender", search.gender())
                .setParameter("postcode", district ? postcode + " %" : postcode);
    }

    private static boolean meansGiven(NameTerm given, String names) {
        return given == null
                || given.means(Name.key(names))
                || Name.keys(names).stream().anyMatch(given::means);
    }

    /** An empty list is no list in a query. */
    private static Set<String> keys(Set<String> names, Function<String, Set<String>> maker) {
        Set<String> keys = names.stream()
                .flatMap(name -> maker.apply(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        keys.add("-");
        return keys;
    }

    private boolean isShown(PersonDetails person) {
        return !memory.denies(person.nhsNumber());
    }
}
