package org.cpis.review;

import java.io.Serializable;
import java.util.Objects;

/** Key of a part: the report and the place in its file. */
public class ReportPartId implements Serializable {
    private static final long serialVersionUID = 1L;

    private String orderId;
    private int position;

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportPartId id && position == id.position && Objects.equals(orderId, id.orderId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orderId, position);
    }
}
