package org.cpis.lookup.web;

import org.cpis.platform.web.Notice;

/** Collects what is wrong with the fields of the form {@code find}, each beside its field. */
final class FieldFaults {

    private boolean any;

    /** @param key null: nothing is wrong. @return whether that is so */
    boolean right(String field, String key) {
        if (key != null) {
            any = true;
            Notice.wrong("find:" + field, key);
        }
        return key == null;
    }

    boolean isNone() {
        return !any;
    }
}
