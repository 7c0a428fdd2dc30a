package org.cpis.upload;

/**
 * How large a feed may be in itself; beyond, the whole file is refused (CPF01).
 *
 * @param rows records in a file
 * @param depth elements or brackets within each other
 * @param fieldLength characters of one field; each column has its own, smaller one
 */
public record FeedLimits(int rows, int depth, int fieldLength) {

    /** What parsers read ahead of the record they are at. */
    private static final int AHEAD = 65_536;

    /** Characters of one record, with names and white space. */
    int recordLength() {
        return Column.values().length * fieldLength + AHEAD;
    }
}
