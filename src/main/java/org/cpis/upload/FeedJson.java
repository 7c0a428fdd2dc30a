package org.cpis.upload;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.util.NoSuchElementException;

/** Reads a feed in JSON, record by record: one object whose only member is the array {@code records}. */
final class FeedJson implements FeedRows {

    private final FeedLimits limits;
    private final FeedText text;
    private final JsonParser json;
    private int depth;
    private int position;
    private Event ahead;

    /** @throws FeedFormatException when the outermost object is not the one it must be */
    FeedJson(InputStream bytes, FeedLimits limits) {
        this.limits = limits;
        text = new FeedText(bytes, limits.recordLength());
        json = Json.createParser(text);
        boolean ours = step() == Event.START_OBJECT
                && step() == Event.KEY_NAME
                && json.getString().equals("records")
                && step() == Event.START_ARRAY;
        requireShape(ours);
        toRecord();
    }

    @Override
    public boolean hasNext() {
        return ahead != Event.END_ARRAY;
    }

    @Override
    public FeedRow next() {
        RowCells cells = new RowCells(Place.member(position));
        position++;
        if (ahead == Event.START_OBJECT) {
            members(cells);
        } else {
            cells.odd("Make each record an object with text members.");
            skip(ahead);
        }
        toRecord();
        return cells.row(position);
    }

    private void members(RowCells cells) {
        while (step() == Event.KEY_NAME) {
            String name = string();
            Event value = step();
            if (value == Event.VALUE_STRING) {
                cells.put(name, string());
            } else if (value == Event.VALUE_NULL) {
                cells.put(name, "");
            } else {
                cells.odd(name, "send text in quotation marks, or null.");
                skip(value);
            }
        }
    }

    private String string() {
        String value = json.getString();
        if (value.length() > limits.fieldLength()) {
            throw FeedFormatException.fieldTooLong("Record " + position, limits);
        }
        if (value.indexOf('\0') >= 0) {
            throw new FeedFormatException("Record " + position + " holds a NUL. Take it out and send the file again.");
        }
        return value;
    }

    /** Goes past a value that is not wanted, however much is in it. */
    private void skip(Event first) {
        if (first == Event.START_OBJECT || first == Event.START_ARRAY) {
            int outside = depth - 1;
            while (depth > outside) {
                step();
            }
        }
    }

    /** Goes to the next record, or through the end of the file, which has to be right too. */
    private void toRecord() {
        text.nextRecord();
        ahead = step();
        if (ahead == Event.END_ARRAY) {
            requireShape(step() == Event.END_OBJECT && !more());
        }
    }

    private boolean more() {
        try {
            return json.hasNext();
        } catch (JsonException e) {
            throw broken(e);
        }
    }

    private Event step() {
        try {
            Event event = json.next();
            switch (event) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                default -> {} // stays on its level
            }
            if (depth > limits.depth()) {
                throw FeedFormatException.tooDeep(limits);
            }
            return event;
        } catch (JsonException | NoSuchElementException e) {
            throw broken(e);
        }
    }

    private static void requireShape(boolean fine) {
        if (!fine) {
            throw new FeedFormatException("The file must be one JSON object with the single member records, an array:"
                    + " {\"records\":[...]}. Correct it and send it again.");
        }
    }

    private static FeedFormatException broken(RuntimeException e) {
        String where = e instanceof JsonParsingException parsing && parsing.getLocation() != null
                ? " at line " + parsing.getLocation().getLineNumber() + ", column "
                        + parsing.getLocation().getColumnNumber()
                : "";
        return new FeedFormatException(
                "The file breaks off or is not well-formed JSON" + where + ". Correct it and send it again.");
    }

    @Override
    public void close() {
        json.close();
    }
}
