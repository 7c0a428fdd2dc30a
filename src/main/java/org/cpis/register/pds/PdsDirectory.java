package org.cpis.register.pds;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cpis.register.DirectoryEntry;
import org.cpis.register.DirectoryIntake;
import org.cpis.register.DirectoryMemory;
import org.cpis.register.Match;
import org.cpis.register.Matches;
import org.cpis.register.NhsNumber;
import org.cpis.register.People;
import org.cpis.register.PersonDirectory;
import org.cpis.register.PersonSearch;
import org.cpis.register.Why;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The directory is a PDS-shaped FHIR server; its answers are put into the local index. A number that it answers under
 * another one is superseded by that. One that it does not know is kept as it is if the index holds it, and treated as
 * unknown: the index alone cannot tell a mistake from an old truth.
 */
@ApplicationScoped
@Typed(PdsDirectory.class)
public class PdsDirectory implements PersonDirectory {

    @Inject
    private DirectoryIntake intake;

    @Inject
    private DirectoryMemory memory;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    private PdsSettings settings;
    private PdsClient client;

    /** Reads the settings and loads FHIR, so that a wrong setting stops the start and the first search is not slow. */
    void prepare() {
        settings = PdsSettings.read(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
        client = new PdsClient(settings);
    }

    @Override
    public void refresh(Collection<NhsNumber> numbers) {
        numbers.stream()
                .distinct()
                .filter(number -> !memory.isFresh(number, settings.fresh(), clock.instant()))
                .forEach(this::ask);
    }

    @Override
    public Matches search(PersonSearch search, int max) {
        Optional<List<DirectoryEntry>> found = client.search(search, max);
        found.ifPresent(this::keep);
        List<Match> shown = found.stream()
                .flatMap(List::stream)
                .map(DirectoryEntry::number)
                .distinct()
                .map(people::byNumber)
                .flatMap(Optional::stream)
                .map(person -> new Match(person, Why.of(search, person)))
                .toList();
        return found.isEmpty() ? Matches.tooManyToShow() : Matches.of(shown, max);
    }

    private void ask(NhsNumber number) {
        Optional<DirectoryEntry> answer = client.read(number);
        answer.ifPresentOrElse(
                entry -> keep(entry.number().equals(number) ? List.of(entry) : List.of(entry, entry.insteadOf(number))),
                () -> memory.note(number, false, clock.instant()));
    }

    private void keep(List<DirectoryEntry> entries) {
        try {
            intake.store(entries);
        } catch (EJBException raced) { // somebody else stored the same person at this moment: now they are there
            intake.store(entries);
        }
        entries.forEach(entry -> memory.note(entry.number(), true, clock.instant()));
    }
}
