package org.cpis.upload;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.cpis.identity.Allowed;
import org.cpis.organisation.Place;
import org.cpis.organisation.Places;

/** The rows behind the figures of {@link AuthorityFeeds}, newest first. The caller writes the reading down. */
@Stateless
public class AuthorityFeedRows {

    private static final String FILES = """
        select new org.cpis.upload.FeedItem(x.id, o.name, x.finishedAt, x.fileCode, x.sequence, x.loaded, x.rejected)
        from Upload x join Organisation o on o.code = x.authority
        where x.finishedAt >= :from and x.finishedAt < :until and x.mode <> 'record'\
        """;

    private static final String REJECTS = """
        select new org.cpis.upload.FeedItem(x.id, o.name, x.at, x.code, x.detail, x.sequence, x.position)
        from RejectedRecord x join Organisation o on o.code = x.authority where\
        """;

    private static final String IN_PERIOD = " x.at >= :from and x.at < :until";

    private static final String NO_NUMBER = " x.state = org.cpis.upload.RejectState.OPEN and x.code in :codes";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Places places;

    /**
     * Files that were finished.
     *
     * @param authority null: each of the place
     */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<FeedItem> files(Place asked, String authority, Instant from, Instant until, FeedItem after, int most) {
        Place place = places.of(asked.code(), authority);
        return page(
                FILES,
                "x.finishedAt",
                place,
                after,
                most,
                query -> query.setParameter("from", from).setParameter("until", until));
    }

    /**
     * Records that were rejected.
     *
     * @param code with detail code; null: any
     */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<FeedItem> rejects(
            Place asked, String authority, String code, Instant from, Instant until, FeedItem after, int most) {
        Place place = places.of(asked.code(), authority);
        RejectCode wanted = RejectCode.parse(code);
        return page(REJECTS + IN_PERIOD + wanted.condition(), "x.at", place, after, most, query -> {
            query.setParameter("from", from).setParameter("until", until);
            wanted.bind(query);
        });
    }

    /** Records that wait because of their NHS number, now. */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<FeedItem> withoutNumber(Place asked, String authority, FeedItem after, int most) {
        Place place = places.of(asked.code(), authority);
        return page(
                REJECTS + NO_NUMBER,
                "x.at",
                place,
                after,
                most,
                query -> query.setParameter("codes", RecordCode.NUMBER_MISSING));
    }

    private List<FeedItem> page(
            String select,
            String moment,
            Place place,
            FeedItem after,
            int most,
            Consumer<TypedQuery<FeedItem>> values) {
        String further = after == null ? "" : " and (%1$s < :at or %1$s = :at and x.id < :id)".formatted(moment);
        TypedQuery<FeedItem> query = em.createQuery(
                select + place.condition() + further + " order by " + moment + " desc, x.id desc", FeedItem.class);
        values.accept(query);
        if (!place.isNation()) {
            query.setParameter("place", place.code());
        }
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        return query.setMaxResults(most).getResultList();
    }
}
