package org.cpis.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** Identity of a {@link SearchKey}, in the shape that JPA asks for. */
public class SearchKeyId implements Serializable {
    private static final long serialVersionUID = 1L;

    private SearchKey.Kind kind;
    private String text;
    private LocalDate birthDate;
    private String personId;

    protected SearchKeyId() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchKeyId id
                && kind == id.kind
                && Objects.equals(text, id.text)
                && Objects.equals(birthDate, id.birthDate)
                && Objects.equals(personId, id.personId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, text, birthDate, personId);
    }
}
