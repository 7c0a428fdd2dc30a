package org.cpis.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpis.synthetic.KnownPeople;
import org.cpis.synthetic.SyntheticPerson;

/**
 * One case of the table of codes, from a file below {@code feed/}: what is held before ({@code given} is sent to get
 * there), what is sent, what is answered, what is held after. {@code {today-10}} is a date, {@code {SENSITIVE}} the four
 * cells of a known person, {@code {SENSITIVE.number}} and {@code .born} one of them.
 */
record FeedCase(String name, Map<String, String> options, Map<String, List<String>> sections) {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z_]+)([-+]\\d+)?(?:\\.(number|born))?}");

    static FeedCase read(String name, LocalDate today) {
        FeedCase read = new FeedCase(name, new TreeMap<>(), new TreeMap<>());
        List<String> section = new ArrayList<>();
        for (String line : text(name).lines().toList()) {
            if (line.startsWith("== ")) {
                section = new ArrayList<>();
                read.sections.put(line.substring(3), section);
            } else if (line.startsWith("option ")) {
                int space = line.lastIndexOf(' ');
                read.options.put(line.substring("option ".length(), space), line.substring(space + 1));
            } else {
                section.add(filled(line, today));
            }
        }
        return read;
    }

    List<String> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** A section as a file. */
    String file(String section) {
        return String.join("\n", lines(section)) + "\n";
    }

    private static String filled(String line, LocalDate today) {
        Matcher place = PLACE.matcher(line);
        return place.replaceAll(found -> Matcher.quoteReplacement(value(place, today)));
    }

    private static String value(Matcher place, LocalDate today) {
        if (place.group(1).equals("today")) {
            return today.plusDays(place.group(2) == null ? 0 : Integer.parseInt(place.group(2)))
                    .toString();
        }
        SyntheticPerson person = KnownPeople.valueOf(place.group(1)).on(today);
        String born = person.birthDate().toString();
        if (place.group(3) != null) {
            return place.group(3).equals("born") ? born : person.nhsNumber();
        }
        return String.join(",", person.nhsNumber(), person.family(), person.given(), born);
    }

    private static String text(String name) {
        try (InputStream file = FeedCase.class.getResourceAsStream("/feed/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
