package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpis.platform.SystemClock;
import org.cpis.register.NhsNumber;
import org.cpis.register.People;
import org.cpis.register.PersonDetails;
import org.cpis.upload.FeedFormatException;
import org.cpis.upload.IndexAnswer;
import org.cpis.upload.IndexFile;
import org.cpis.upload.IndexLine;

/**
 * Reads a staff list in CSV: {@code user_id,family_name,former_family_names,postcode,nhs_number,leaves_on,rota}. Several
 * names and rota entries are divided by semicolons; an entry is {@code 2026-11-29T08:00/2026-11-29T20:00}, London time.
 */
@ApplicationScoped
class StaffListFile {

    /** Nobody is at work longer; a longer entry is a slip of the pen. */
    private static final int LONGEST_HOURS = 36;

    @Inject
    private StaffDigest digest;

    @Inject
    private People people;

    /**
     * What is wrong with the lines goes into the answer.
     *
     * @param good takes the lines that read
     * @throws StaffListUnreadable when the file cannot be read to its end
     */
    IndexAnswer read(InputStream body, List<StaffRow> good) {
        Set<String> named = new HashSet<>();
        IndexFile<StaffRow> file = new IndexFile<>(line -> row(line, named), good::addAll);
        try {
            return file.work(body);
        } catch (FeedFormatException broken) {
            throw new StaffListUnreadable(file.received() + 1);
        }
    }

    private StaffRow row(IndexLine line, Set<String> named) {
        String user = line.required("user_id", text -> IndexLine.atMost(64, text));
        if (!named.add(user)) {
            throw new IndexLine.Refused("user_id", "This user stands in a line above already.");
        }
        String postcode = line.orNull("postcode", text -> IndexLine.atMost(8, text));
        return new StaffRow(
                user,
                line.orNull("nhs_number", this::number),
                digest.postcode(postcode),
                homes(line, postcode),
                line.orNull("leaves_on", LocalDate::parse),
                rota(line));
    }

    /** A number that leads to somebody else by now is theirs. */
    private String number(String text) {
        NhsNumber given = NhsNumber.parse(text).orElseThrow();
        return digest.number(
                people.byNumber(given).map(PersonDetails::nhsNumber).orElse(given));
    }

    private Set<String> homes(IndexLine line, String postcode) {
        String family = line.required("family_name", text -> IndexLine.atMost(35, text));
        Stream<String> former = line.optional("former_family_names").stream().flatMap(StaffListFile::parts);
        return Stream.concat(Stream.of(family), former)
                .map(name -> digest.home(name, postcode))
                .filter(home -> home != null)
                .collect(Collectors.toSet());
    }

    private static List<RotaEntry> rota(IndexLine line) {
        String cell = line.optional("rota").orElse("");
        List<RotaEntry> entries = new ArrayList<>();
        parts(cell).forEach(part -> entries.add(entry(part)));
        long different = entries.stream().map(RotaEntry::starts).distinct().count();
        if (different < entries.size()) {
            throw new IndexLine.Refused("rota", "Two entries begin at the same moment.");
        }
        return entries;
    }

    private static RotaEntry entry(String part) {
        try {
            String[] ends = part.split("/", -1);
            RotaEntry entry = new RotaEntry(moment(ends[0]), moment(ends[1]));
            boolean good = ends.length == 2
                    && entry.starts().isBefore(entry.ends())
                    && entry.starts().plusSeconds(LONGEST_HOURS * 3600L).isAfter(entry.ends());
            if (good) {
                return entry;
            }
        } catch (RuntimeException unreadable) {
            throw badEntry();
        }
        throw badEntry();
    }

    private static IndexLine.Refused badEntry() {
        return new IndexLine.Refused(
                "rota", "Write each entry like 2026-11-29T08:00/2026-11-29T20:00, London time, and divide them by ;");
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local.strip()).atZone(SystemClock.LONDON).toInstant();
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
