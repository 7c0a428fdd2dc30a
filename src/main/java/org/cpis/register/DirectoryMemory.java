package org.cpis.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the directory last said about a number on this node: when, and whether it knows it at all. Bounded; what falls out is
 * asked again. Stays empty when the local index is the directory.
 *
 * <p>A number that the directory does not know may stand in the local index from earlier. Its row stays, since plans hang on
 * it, but the last word counts: such a number leads to nobody and carries no new plan.
 */
@ApplicationScoped
public class DirectoryMemory {

    private static final int MOST = 10_000;

    private record Word(Instant at, boolean known) {}

    private final Map<NhsNumber, Word> words = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<NhsNumber, Word> eldest) {
            return size() > MOST;
        }
    };

    /** Notes an answer. */
    public synchronized void note(NhsNumber number, boolean known, Instant now) {
        words.remove(number); // so that it counts as the newest
        words.put(number, new Word(now, known));
    }

    /** Whether the directory was asked less than {@code span} before {@code now}. */
    public synchronized boolean isFresh(NhsNumber number, Duration span, Instant now) {
        Word word = words.get(number);
        return word != null && now.isBefore(word.at().plus(span));
    }

    /** Whether the directory's last word was that it does not know the number. */
    public synchronized boolean denies(NhsNumber number) {
        Word word = words.get(number);
        return word != null && !word.known();
    }
}
