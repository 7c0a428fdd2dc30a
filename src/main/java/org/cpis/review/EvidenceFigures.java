package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.organisation.Organisations;
import org.cpis.organisation.SettingMode;

/**
 * The figures of a trust's evidence pack, for whoever reviews the trust or its region.
 *
 * <p>Part of a report, which is recorded as a whole.
 */
@Stateless
public class EvidenceFigures {

    private static final int WEEK = 7;
    private static final int MONTH = 28;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EvidenceUse use;

    @Inject
    private Caller caller;

    @Inject
    private Organisations organisations;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /** The trusts that the caller reviews. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<TrustChoice> trusts() {
        return em.createQuery("""
            select new org.cpis.review.TrustChoice(o.code, o.name) from Organisation o
            where o.kind = org.cpis.organisation.OrganisationKind.TRUST and o.code in :scope
            order by o.name\
            """, TrustChoice.class)
                .setParameter("scope", organisations.within(caller.require().organisation()))
                .getResultList();
    }

    /** A trust outside the caller's scope looks like a missing one. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public TrustChoice requireTrust(String code) {
        return trusts().stream()
                .filter(trust -> trust.code().equals(code))
                .findFirst()
                .orElseThrow(() -> scope.refuse("trust"));
    }

    /** @param last of the quarter; figures go to today at the latest */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public EvidencePack of(String trust, LocalDate first, LocalDate last) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = last.isAfter(today) ? today : last;
        List<EvidencePack.Site> sites = sites(trust);
        EvidenceSpan span =
                new EvidenceSpan(sites.stream().map(EvidencePack.Site::code).toList(), first, end);
        return new EvidencePack(
                requireTrust(trust).name(),
                first,
                end,
                sites,
                policies(span),
                use.months(span),
                use.marking(span),
                use.alerts(span),
                openAges(span),
                use.roles(span),
                use.verified());
    }

    private List<EvidencePack.Site> sites(String trust) {
        return em.createQuery(
                        "select o.code, o.name, o.settingKind from Organisation o where o.code = :trust or o.parent ="
                                + " :trust order by o.kind desc, o.name",
                        Object[].class)
                .setParameter("trust", trust)
                .getResultStream()
                .map(row -> new EvidencePack.Site((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private List<EvidencePack.Policy> policies(EvidenceSpan span) {
        return em.createQuery("""
            select p.site, p.settingKind, p.roleCode, p.mode, p.validFrom, p.validUntil, p.legalBasis
            from SettingPolicy p where p.site in :sites and p.validFrom <= :last
            and (p.validUntil is null or p.validUntil >= :first)
            order by p.site, p.settingKind, p.roleCode, p.validFrom\
            """, Object[].class)
                .setParameter("sites", span.sites())
                .setParameter("first", span.first())
                .setParameter("last", span.last())
                .getResultStream()
                .map(EvidenceFigures::policy)
                .toList();
    }

    private static EvidencePack.Policy policy(Object... row) {
        return new EvidencePack.Policy(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (SettingMode) row[3],
                (LocalDate) row[4],
                (LocalDate) row[5],
                (String) row[6]);
    }

    private List<Long> openAges(EvidenceSpan span) {
        LocalDate today = LocalDate.now(clock);
        List<Long> ages = new ArrayList<>();
        ages.add(use.openAlerts(span, today.minusDays(WEEK - 1), today.plusDays(1)));
        ages.add(use.openAlerts(span, today.minusDays(MONTH - 1), today.minusDays(WEEK - 1)));
        ages.add(use.openAlerts(span, LocalDate.EPOCH, today.minusDays(MONTH - 1)));
        return ages;
    }
}
