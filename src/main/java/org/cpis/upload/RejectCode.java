package org.cpis.upload;

import jakarta.persistence.Query;
import org.cpis.platform.NotFound;

/**
 * A code that rejected records are asked for by.
 *
 * @param code null: any
 * @param detail null: none
 */
record RejectCode(RecordCode code, String detail) {

    /** @throws NotFound for what is none */
    static RejectCode parse(String said) {
        if (said == null) {
            return new RejectCode(null, null);
        }
        String[] parts = said.split(" ", 2);
        try {
            return new RejectCode(RecordCode.valueOf(parts[0]), parts.length > 1 ? parts[1] : null);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    /** On the entity {@code x}. */
    String condition() {
        if (code == null) {
            return "";
        }
        return " and x.code = :code and x.detail " + (detail == null ? "is null" : "= :detail");
    }

    void bind(Query query) {
        if (code != null) {
            query.setParameter("code", code);
        }
        if (detail != null) {
            query.setParameter("detail", detail);
        }
    }
}
