package org.cpis.platform;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A native query put together from parts, each with its own values; nothing that somebody typed becomes text of it. */
public final class SqlText {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public SqlText(String text, Object... given) {
        add(text, given);
    }

    /** @param part each question mark in it stands for the next of the values; a moment is bound as UTC */
    public SqlText add(String part, Object... given) {
        int next = 0;
        for (int at = 0; at < part.length(); at++) {
            char letter = part.charAt(at);
            text.append(letter);
            if (letter == '?') {
                Object value = given[next++];
                values.add(value instanceof Instant moment ? LocalDateTime.ofInstant(moment, ZoneOffset.UTC) : value);
                text.append(values.size());
            }
        }
        return this;
    }

    /** Gives each value with its number, from 1. */
    public void bind(BiConsumer<Integer, Object> query) {
        for (int number = 1; number <= values.size(); number++) {
            query.accept(number, values.get(number - 1));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
