package org.cpis.review;

import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.cpis.identity.Allowed;

/** The bytes of reports that are ready. Only ever part of what {@link Reports} and {@link ReportQueue} do and record. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReportFiles {

    @PersistenceContext
    private EntityManager em;

    @Allowed(SIGNED_IN)
    public void keep(String id, List<byte[]> parts) {
        for (int position = 0; position < parts.size(); position++) {
            em.persist(new ReportPart(id, position, parts.get(position)));
            em.flush(); // one statement for each, so that none is larger than the database takes
        }
    }

    /** The whole file, which is gone from here then. */
    @Allowed(SIGNED_IN)
    public byte[] take(String id) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        em.createQuery("select p.content from ReportPart p where p.orderId = :id order by p.position", byte[].class)
                .setParameter("id", id)
                .getResultList()
                .forEach(all::writeBytes);
        remove(id);
        return all.toByteArray();
    }

    @Allowed(SIGNED_IN)
    public void remove(String id) {
        em.createQuery("delete from ReportPart p where p.orderId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
