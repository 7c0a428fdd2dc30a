package org.cpis.inbox;

import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;

/** The note templates of the caller's authority: used by its workers, kept by its managers. They speak of nobody. */
@Stateless
public class NoteTemplates {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private InboxSettings settings;

    @Inject
    private Clock clock;

    /** All of them, by title. */
    @Allowed(WORK_INBOX)
    public List<TemplateRow> own() {
        return em.createQuery(
                        "select t from NoteTemplate t where t.authority = :own order by t.title, t.id",
                        NoteTemplate.class)
                .setParameter("own", caller.require().organisation())
                .setMaxResults(settings.templates())
                .getResultStream()
                .map(NoteTemplate::row)
                .toList();
    }

    /** The same for whoever keeps them. */
    @Allowed(MANAGE_TEAM)
    public List<TemplateRow> kept() {
        return own();
    }

    /** One of them. Foreign and missing ones look the same. */
    @Allowed(MANAGE_TEAM)
    public TemplateRow read(String id) {
        return require(id).row();
    }

    /** @throws TooManyTemplates when there are as many as the settings allow */
    @Allowed(MANAGE_TEAM)
    public void add(TemplateDraft draft) {
        Actor manager = caller.require();
        if (own().size() >= settings.templates()) {
            throw new TooManyTemplates();
        }
        NoteTemplate template = new NoteTemplate(Ids.next(clock.instant()), manager.organisation());
        describe(template, draft);
        em.persist(template);
        changed("added");
    }

    @Allowed(MANAGE_TEAM)
    public void change(String id, TemplateDraft draft) {
        describe(require(id), draft);
        changed("changed");
    }

    /** Notes that were written with it stay as they are. */
    @Allowed(MANAGE_TEAM)
    public void remove(String id) {
        em.remove(require(id));
        changed("removed");
    }

    private void describe(NoteTemplate template, TemplateDraft draft) {
        if (!draft.faults().isEmpty()) {
            throw new IllegalArgumentException("not a good template");
        }
        template.describe(draft, caller.require().name(), clock.instant());
    }

    private NoteTemplate require(String id) {
        NoteTemplate template = em.find(NoteTemplate.class, id);
        if (template == null || !template.isOf(caller.require().organisation())) {
            throw scope.refuse("note template");
        }
        return template;
    }

    private void changed(String what) {
        ledger.append(Entry.of(Action.TEMPLATES_CHANGED, Outcome.DONE, what));
    }
}
