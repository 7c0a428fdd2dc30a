package org.cpis.upload;

import java.io.Serializable;

/**
 * Where a record stands in its file, in the words of its format (ruling 9).
 *
 * @param record of the record itself
 * @param toField what stands between the record and the name of one of its fields
 */
record Place(String record, String toField) implements Serializable {

    /** @param line first line of the record, counted from 1 with the header */
    static Place line(long line) {
        return new Place("line " + line, ", column ");
    }

    /** @param number of the record, from 1 as XPath counts */
    static Place element(int number) {
        return new Place("/upload/record[" + number + "]", "/");
    }

    /** @param index of the record, from 0 as JSON pointers count */
    static Place member(int index) {
        return new Place("/records/" + index, "/");
    }

    String field(String name) {
        return record + toField + name;
    }
}
