package org.cpis.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One key by which somebody is found when a search is widened. Only read as such: {@link SearchKeys} writes whole blocks. */
@Entity
@Table(name = "person_search_key")
@IdClass(SearchKeyId.class)
public class SearchKey {

    /** What a key says of a name. Stored by name. */
    enum Kind {
        NEAR,
        SOUND
    }

    @Id
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Id
    @Column(name = "search_key")
    private String text;

    @Id
    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Id
    @Column(name = "person_id")
    private String personId;

    protected SearchKey() {}
}
