package org.cpis.organisation;

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

/** What a policy said at each time, from the table's own history. */
@Stateless
public class PolicyHistory {

    /** Text and numbers only: the times of the history come in the zone of the database's session otherwise. */
    private static final String VERSIONS = """
            SELECT mode, CAST(valid_until AS CHAR), legal_basis, changed_by,
            CAST(not_brought AS SIGNED), CAST(UNIX_TIMESTAMP(ROW_START) * 1000 AS SIGNED)
            FROM setting_policy FOR SYSTEM_TIME ALL WHERE id = ?1 ORDER BY ROW_START DESC LIMIT ?2""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PolicySettings settings;

    /** Newest first. */
    @Allowed(ADMINISTER)
    @SuppressWarnings("unchecked") // a native query has no types
    public List<PolicyVersion> of(String policyId) {
        Stream<Object[]> rows = em.createNativeQuery(VERSIONS)
                .setParameter(1, policyId)
                .setParameter(2, settings.historySize())
                .getResultStream();
        return rows.map(PolicyHistory::version).toList();
    }

    private static PolicyVersion version(Object[] row) {
        return new PolicyVersion(
                Instant.ofEpochMilli(((Number) row[5]).longValue()),
                SettingMode.valueOf((String) row[0]),
                row[1] == null ? null : LocalDate.parse((String) row[1]),
                (String) row[2],
                ((Number) row[4]).intValue() == 1,
                (String) row[3]);
    }
}
