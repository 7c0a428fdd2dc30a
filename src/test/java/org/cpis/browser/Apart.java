package org.cpis.browser;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cpis.register.NhsNumber;

/** Reads answers and fails on the first that brings an old and a new number together, however they are written. */
final class Apart {

    /** What may stand between two digits of a number: spaces, dashes, tags, entities. */
    private static final String BETWEEN = "(?:[\\s\\u00a0\\u2010-\\u2015.-]|&nbsp;|&#160;|&#xa0;|%20|\\+|<[^>]*>)*";

    private final NhsNumber old;
    private final NhsNumber current;
    private String oldPerson = "\0";
    private String newPerson = "\0";
    private int readOld;
    private int readNew;

    Apart(NhsNumber old, NhsNumber current) {
        this.old = old;
        this.current = current;
    }

    /** The address of a child page: the id in it stands for the number. */
    void oldPersonAt(String path) {
        oldPerson = id(path);
    }

    void newPersonAt(String path) {
        newPerson = id(path);
    }

    String oldPerson() {
        return oldPerson;
    }

    void read(String where, String answer) {
        boolean holdsOld = holds(answer, old) || (!where.contains(oldPerson) && answer.contains(oldPerson));
        boolean holdsNew = holds(answer, current) || answer.contains(newPerson);
        readOld += holdsOld ? 1 : 0;
        readNew += holdsNew ? 1 : 0;
        if (holdsOld && holdsNew) {
            throw new AssertionError("the old and the new number in one answer: " + where);
        }
    }

    int readOld() {
        return readOld;
    }

    int readNew() {
        return readNew;
    }

    static boolean holds(String text, NhsNumber number) {
        String digits = number.digits().chars().mapToObj(Character::toString).collect(Collectors.joining(BETWEEN));
        return Pattern.compile(digits).matcher(text).find();
    }

    private static String id(String path) {
        return path.replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
    }
}
