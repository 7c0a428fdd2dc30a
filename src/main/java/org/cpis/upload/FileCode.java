package org.cpis.upload;

/** Answer to a whole file (domain 5.6). Stored by name. */
public enum FileCode {
    /** Corrupt or badly formed: nothing was loaded. */
    CPF01,
    /** All records loaded. */
    CPF02,
    /** Some records loaded. */
    CPF03,
    /** No record loaded. */
    CPF04,
    /** The person index was not available: send the same file later. */
    CPF05,
    /** The client's version is no longer supported. */
    CPF06;

    static FileCode of(int loaded, int rejected) {
        if (rejected == 0) {
            return CPF02;
        }
        return loaded == 0 ? CPF04 : CPF03;
    }
}
