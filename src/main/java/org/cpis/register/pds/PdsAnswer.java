package org.cpis.register.pds;

/** An answer as it came over the wire. */
record PdsAnswer(int status, String body) {

    /** Whether the same question may be answered a moment later: a gateway in between had nobody to ask. */
    boolean isPassing() {
        return status == 502 || status == 503 || status == 504;
    }
}
