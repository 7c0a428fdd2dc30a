package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** A rota entry. Equal when it begins at the same moment: nobody begins twice. */
@Embeddable
public class StaffShift {

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected StaffShift() {}

    StaffShift(RotaEntry entry) {
        this.startsAt = entry.starts();
        this.endsAt = entry.ends();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffShift shift && startsAt.equals(shift.startsAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(startsAt);
    }
}
