package org.cpis.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Says from what the search keys of somebody were made, so that they are made again only when that changed. */
@Entity
@Table(name = "person_search")
public class SearchFill {

    @Id
    @Column(name = "person_id")
    private String personId;

    private int rules;

    @Column(name = "made_from")
    private String madeFrom;

    @Version
    private int version;

    protected SearchFill() {}

    SearchFill(String personId) {
        this.personId = personId;
    }

    /** @return whether the keys have to be made again */
    boolean take(int newRules, String newMadeFrom) {
        boolean stale = rules != newRules || !newMadeFrom.equals(madeFrom);
        rules = newRules;
        madeFrom = newMadeFrom;
        return stale;
    }

    String personId() {
        return personId;
    }
}
