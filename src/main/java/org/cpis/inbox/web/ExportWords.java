package org.cpis.inbox.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpis.identity.Actor;
import org.cpis.inbox.Exported;
import org.cpis.inbox.InboxRow;
import org.cpis.platform.sheet.Sheet;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Texts;

/** The facts of a notification in the words of a file; nothing that names a person who may not be named. */
@ApplicationScoped
class ExportWords {

    @Inject
    private Format format;

    String name(InboxRow row) {
        return row.isNamed() ? format.name(row.familyName(), row.givenNames()) : Texts.of("inbox.hidden");
    }

    /** As of when it was taken: a clock that stands has no time. */
    String due(InboxRow row) {
        return row.pausedAt() == null
                ? format.moment(row.dueAt())
                : Texts.of("fmt.pausedSince", format.moment(row.pausedAt()));
    }

    static String number(InboxRow row) {
        return row.isNamed() ? row.nhsNumber().spaced() : "";
    }

    String born(InboxRow row) {
        return row.isNamed() ? format.date(row.birthDate()) : "";
    }

    static String owner(InboxRow row) {
        return row.owner() == null ? Texts.of("inbox.unclaimed") : row.owner();
    }

    /** What the viewer said of the view, or that this tells of no view. */
    String said(InboxRow row) {
        String mark = row.isWrongPatient() ? Texts.of("mark.wrong.title") : "";
        return row.isNotBrought() ? Texts.of("export.notBrought", format.date(row.appointmentOn())) : mark;
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Who took it, and what to do with it. */
    Sheet.Footer footer(Exported exported) {
        Actor by = exported.by();
        String role = by.profile().roleName();
        String organisation = by.profile().organisationName();
        String at = format.exactMoment(exported.at());
        return (page, pages) -> Texts.of("export.footer", by.name(), role, organisation, at, page, pages);
    }
}
