package org.cpis.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A family name that a person had before. Equal when it compares equal. */
@Embeddable
public class FormerName {

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "family_key")
    private String familyKey;

    protected FormerName() {}

    FormerName(String familyName) {
        this.familyName = familyName;
        this.familyKey = Name.key(familyName);
    }

    String familyName() {
        return familyName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormerName name && familyKey.equals(name.familyKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(familyKey);
    }
}
