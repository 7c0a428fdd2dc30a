package org.cpis.upload.web;

import org.cpis.register.NhsNumber;

/** What is wrong with a typed NHS number, in the words that every page uses. */
final class NumberText {

    private NumberText() {}

    /** Key of the sentence; null when it is a number. */
    static String fault(String typed) {
        String digits = NhsNumber.strip(typed);
        if (digits.isEmpty()) {
            return "find.number.empty";
        }
        if (!digits.matches("\\d{10}")) {
            return "find.number.length";
        }
        return NhsNumber.parse(typed).isEmpty() ? "find.number.check" : null;
    }
}
