package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.inbox.InboxFilter;
import org.cpis.inbox.InboxFilter.Part;
import org.cpis.inbox.KeptFilters;
import org.cpis.inbox.TeamChoice;
import org.cpis.platform.web.Notice;

/** The filter of inbox/inbox.xhtml. What is chosen is kept, and is so again the next time. */
@Named
@ViewScoped
public class FilterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private InboxPage page;

    @Inject
    private KeptFilters kept;

    private final FilterForm form = new FilterForm();
    private List<TeamChoice> teams;

    /** After the list: the fields tell what it shows. */
    public void load() {
        if (teams == null) {
            teams = kept.teams();
            form.take(page.getFilter());
        }
    }

    public void apply() {
        if (form.getFrom() != null && form.getTo() != null && form.getTo().isBefore(form.getFrom())) {
            Notice.wrong("filter:to", "inbox.filter.to.early");
        } else {
            show(form.filter());
        }
    }

    public void remove(Part part) {
        show(page.getFilter().without(part));
    }

    /** The order stays: it is no filter. */
    public void clear() {
        InboxFilter bare = page.getFilter();
        for (Part part : Part.values()) {
            bare = bare.without(part);
        }
        show(bare);
    }

    private void show(InboxFilter filter) {
        kept.keep(filter);
        page.show(filter);
        form.take(filter);
    }

    public FilterForm getForm() {
        return form;
    }

    public FilterChoices getChoices() {
        return new FilterChoices(teams);
    }

    public List<FilterChip> getChips() {
        return page.getFilter().active().stream()
                .map(part -> FilterChip.of(part, page.getFilter(), teams))
                .toList();
    }
}
