package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an agreement said at each time, from the table's own history. */
@Stateless
public class AgreementHistory {

    /** Text and numbers only: the times of the history come in the zone of the database's session otherwise. */
    private static final String VERSIONS = """
        SELECT CAST(UNIX_TIMESTAMP(ROW_START) * 1000 AS SIGNED), changed_by, title, TRIM(parties), basis, settings,
        CAST(ends_on AS CHAR), CAST(review_on AS CHAR)
        FROM data_agreement FOR SYSTEM_TIME ALL WHERE id = ?1 ORDER BY ROW_START DESC LIMIT ?2\
        """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    @ConfigProperty(name = "cpis.agreement.history-size", defaultValue = "50")
    private int historySize;

    /** Newest first. */
    @Allowed(ADMINISTER)
    @SuppressWarnings("unchecked") // a native query has no types
    public List<AgreementVersion> of(String id) {
        Stream<Object[]> rows = em.createNativeQuery(VERSIONS)
                .setParameter(1, id)
                .setParameter(2, historySize)
                .getResultStream();
        return rows.map(AgreementHistory::version).toList();
    }

    private static AgreementVersion version(Object[] row) {
        return new AgreementVersion(
                Instant.ofEpochMilli(((Number) row[0]).longValue()),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                row[6] == null ? null : LocalDate.parse((String) row[6]),
                LocalDate.parse((String) row[7]));
    }
}
