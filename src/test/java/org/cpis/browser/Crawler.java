package org.cpis.browser;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.openqa.selenium.JavascriptExecutor;

/** Follows every link of the portal that somebody can reach, in their own session, so that no page has to be listed. */
final class Crawler {

    /** More would mean that links lead on without end. */
    private static final int MOST = 1_000;

    /** What is searched here is not how quick a page is. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Addresses of one page that differ in what they ask it for, as the figures of a dashboard do. */
    private static final int MOST_ALIKE = 12;

    private static final Pattern LINK = Pattern.compile("\\b(?:href|src|action)=\"([^\"]+)\"");
    private static final Pattern LEFT_OUT =
            Pattern.compile("/(?:logout|jakarta\\.faces\\.resource|resources|signed-out|review/proof).*");
    private static final String FETCH = """
            const [path, done] = arguments;
            fetch(path).then(answer => answer.text()).then(done, failure => done('' + failure));
            """;

    private final Person person;
    private final BiConsumer<String, String> reader;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Queue<String> waiting = new ArrayDeque<>();

    /** @param reader gets the address and the whole text of each answer */
    Crawler(Person person, BiConsumer<String, String> reader) {
        this.person = person;
        this.reader = reader;
    }

    /** Reads the page that the person sees now, and remembers its links. */
    Crawler look() {
        read(person.path(), person.driver().getPageSource());
        return this;
    }

    /** Fetches these addresses, all that was remembered, and whatever those lead to. @return how many were read */
    int crawl(Collection<String> others) {
        person.driver().manage().timeouts().scriptTimeout(PATIENCE);
        others.forEach(this::remember);
        while (!waiting.isEmpty()) {
            if (seen.size() > MOST) {
                throw new AssertionError("more than " + MOST + " addresses, for example " + waiting.peek());
            }
            String path = waiting.remove();
            read(path, (String) ((JavascriptExecutor) person.driver()).executeAsyncScript(FETCH, path));
        }
        return seen.size();
    }

    private void read(String path, String answer) {
        reader.accept(path, answer);
        LINK.matcher(answer)
                .results()
                .map(hit -> hit.group(1).replace("&amp;", "&"))
                .forEach(this::remember);
    }

    private void remember(String link) {
        String path = link.replace(TestStack.get().portalUrl(), "").replaceAll("#.*", "");
        boolean ours = path.startsWith("/") && !path.startsWith("//");
        if (ours && !LEFT_OUT.matcher(path).matches() && !isOneOfMany(path) && seen.add(path)) {
            waiting.add(path);
        }
    }

    private boolean isOneOfMany(String path) {
        String kind = path.replaceAll("=[^&]*", "");
        return !seen.contains(path) && kind.contains("?") && alike.merge(kind, 1, Integer::sum) > MOST_ALIKE;
    }
}
