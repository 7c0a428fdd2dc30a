package org.cpis.register;

import static org.cpis.identity.Activity.KEEP_INDEX;
import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;
import org.cpis.register.SearchKey.Kind;

/** Keeps the keys of the widened search: made in the transaction that writes the person, made again when the rules change. */
@Stateless
public class SearchKeys {

    /** Goes up whenever other keys come out for the same names; then all are made again. */
    static final int RULES = 1;

    /** All keys of a block in one statement: somebody has two dozen. */
    private static final String WRITE = """
            INSERT INTO person_search_key (kind, search_key, birth_date, person_id)
            SELECT k.kind, k.text, k.born, k.person FROM JSON_TABLE(?1, '$[*]' COLUMNS (
            kind VARCHAR(5) PATH '$.kind', text VARCHAR(210) PATH '$.key', born DATE PATH '$.born',
            person CHAR(36) PATH '$.person')) k""";

    @PersistenceContext
    private EntityManager em;

    /** Makes the keys of these people where their names or birth date changed. Call it in the transaction of the change. */
    @Allowed(SIGNED_IN) // whoever's question brought the index's word
    public void keep(Collection<String> personIds) {
        if (personIds.isEmpty()) {
            return;
        }
        em.flush(); // keys point to people
        Map<String, SearchFill> made = em.createQuery(
                        "select f from SearchFill f where f.personId in :ids", SearchFill.class)
                .setParameter("ids", personIds)
                .getResultStream()
                .collect(Collectors.toMap(SearchFill::personId, Function.identity()));
        List<Person> stale = personIds.stream()
                .distinct()
                .map(id -> em.find(Person.class, id))
                .filter(person -> fill(made, person.id()).take(RULES, madeFrom(person.row())))
                .toList();
        renew(stale);
    }

    /** People after an id, in order, whose keys are missing or of older rules. */
    @Allowed(KEEP_INDEX)
    public List<String> missing(String after, int most) {
        return em.createQuery("""
                        select p.id from Person p where p.id > :after and not exists (select f from SearchFill f
                        where f.personId = p.id and f.rules >= :rules) order by p.id""", String.class)
                .setParameter("after", after)
                .setParameter("rules", RULES)
                .setMaxResults(most)
                .getResultList();
    }

    /** Makes the keys of people who may have been written before there were any; those at work elsewhere are passed over. */
    @Allowed(KEEP_INDEX)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // a stop loses one block at most
    public void fill(List<String> personIds) {
        // locks first: what is read afterwards is what stands there until the commit
        keep(personIds.stream().filter(this::locked).toList());
    }

    private boolean locked(String id) {
        return !em.createNativeQuery("SELECT id FROM person WHERE id = ?1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    private SearchFill fill(Map<String, SearchFill> made, String id) {
        return made.computeIfAbsent(id, missing -> {
            SearchFill fill = new SearchFill(id);
            em.persist(fill);
            return fill;
        });
    }

    private void renew(List<Person> people) {
        if (!people.isEmpty()) {
            em.createQuery("delete from SearchKey k where k.personId in :ids")
                    .setParameter("ids", people.stream().map(Person::id).toList())
                    .executeUpdate();
            JsonArrayBuilder keys = Json.createArrayBuilder();
            people.forEach(person -> addKeys(keys, person));
            em.createNativeQuery(WRITE).setParameter(1, keys.build().toString()).executeUpdate();
        }
    }

    private static void addKeys(JsonArrayBuilder all, Person person) {
        Set<String> names = KnownAs.of(person.row()).keys();
        keys(names, Spelling::near).forEach(key -> all.add(key(Kind.NEAR, key, person)));
        keys(names, Spelling::sounds).forEach(key -> all.add(key(Kind.SOUND, key, person)));
    }

    private static Stream<String> keys(Set<String> names, Function<String, Set<String>> maker) {
        return names.stream().flatMap(name -> maker.apply(name).stream()).distinct();
    }

    private static JsonObject key(Kind kind, String text, Person person) {
        return Json.createObjectBuilder()
                .add("kind", kind.name())
                .add("key", text)
                .add("born", person.birthDate().toString())
                .add("person", person.id())
                .build();
    }

    private static String madeFrom(PersonRow row) {
        String names = String.join(
                "|",
                row.familyName(),
                row.givenNames(),
                String.join(";", row.formerFamilyNames()),
                row.birthDate().toString());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
