package org.cpis.delivery;

/**
 * How a try went.
 *
 * @param outcome in a word, for example {@code 200} or {@code no answer}; never what the other side said
 */
record Sent(boolean good, String outcome) {

    static Sent done(String how) {
        return new Sent(true, how);
    }

    static Sent failed(String why) {
        return new Sent(false, why);
    }
}
