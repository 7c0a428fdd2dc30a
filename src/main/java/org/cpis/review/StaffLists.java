package org.cpis.review;

import static org.cpis.identity.Activity.KEEP_INDEX;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;
import org.cpis.upload.FileBroken;
import org.cpis.upload.FileTooLarge;
import org.cpis.upload.IndexAnswer;
import org.cpis.upload.IndexAnswer.RefusedLine;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The staff lists that the rules know. They are put whole and judged by; nobody can read them. */
@Stateless
public class StaffLists {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private StaffListFile file;

    @Inject
    private Organisations organisations;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.privacy.staff-bytes", defaultValue = "2097152")
    private int maxBytes;

    /** Organisations of the reviewer, with what may be told of their lists. */
    @Allowed(REVIEW_ORGANISATION)
    public List<StaffListRow> own() {
        List<StaffListRow> rows = em.createQuery("""
                        select new org.cpis.review.StaffListRow(o.code, o.name, s.members, s.shifts, s.rotaUntil,
                        s.loadedAt, s.loadedBy) from Organisation o left join StaffList s on s.organisation = o.code
                        where o.code in :scope order by o.code""", StaffListRow.class)
                .setParameter("scope", organisations.within(caller.require().organisation()))
                .getResultList();
        ledger.append(Entry.of(Action.STAFF_LIST_READ, Outcome.DONE, rows.size() + " organisations"));
        return rows;
    }

    /**
     * Puts a list in the place of the one before; with a single fault in it nothing is replaced.
     *
     * @param organisation of the reviewer or within it; any for the national administrator's machine
     * @throws FileTooLarge as soon as there are more bytes than the settings allow
     * @throws StaffListUnreadable when the file cannot be read to its end
     */
    @Allowed({KEEP_INDEX, REVIEW_ORGANISATION})
    public IndexAnswer put(String organisation, InputStream body) {
        requireOwn(organisation);
        List<StaffRow> rows = new ArrayList<>();
        IndexAnswer answer = file.read(new ByteArrayInputStream(bytes(body)), rows);
        if (answer.received() == 0) {
            return new IndexAnswer(0, 0, List.of(new RefusedLine(2, "user_id", "Name at least one user.")));
        }
        if (answer.loaded() < answer.received()) {
            return new IndexAnswer(answer.received(), 0, answer.refused());
        }
        replace(organisation, new StaffRows(rows));
        return answer;
    }

    private void replace(String organisation, StaffRows rows) {
        em.createNativeQuery("DELETE FROM staff_list WHERE organisation = ?1")
                .setParameter(1, organisation)
                .executeUpdate(); // and all who are on it
        em.persist(new StaffList(organisation, clock.instant(), caller.require().name(), rows));
        em.flush();
        rows.all().forEach(row -> em.persist(new StaffMember(Ids.next(clock.instant()), organisation, row)));
        em.flush();
        String facts = organisation + ": " + rows.all().size() + " users, " + rows.shifts() + " rota entries";
        ledger.append(Entry.of(Action.STAFF_LIST_CHANGED, Outcome.DONE, facts));
    }

    private void requireOwn(String organisation) {
        Actor actor = caller.require();
        boolean own = actor.may(REVIEW_ORGANISATION)
                ? organisations.within(actor.organisation()).contains(organisation)
                : organisations.find(organisation).isPresent();
        if (!own) {
            throw scope.refuse("staff list");
        }
    }

    private byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new FileTooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new FileBroken();
        }
    }
}
