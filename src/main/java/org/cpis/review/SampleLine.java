package org.cpis.review;

import java.io.Serializable;
import java.util.Map;

/**
 * How far one organisation is with its sample.
 *
 * @param waiting drawn and not answered
 * @param answered how many by answer
 */
public record SampleLine(String organisationName, long waiting, Map<SampleAnswer, Long> answered)
        implements Serializable {

    public SampleLine {
        answered = Map.copyOf(answered);
    }

    public long count(SampleAnswer answer) {
        return answered.getOrDefault(answer, 0L);
    }

    public long done() {
        return answered.values().stream().mapToLong(Long::longValue).sum();
    }

    public long drawn() {
        return waiting + done();
    }
}
