package org.cpis.platform;

import java.io.Serializable;

/** So many of so many; with nothing to take a share of there is none, which is not the same as nought per cent. */
public record Share(long part, long of) implements Serializable {

    public static final Share NONE = new Share(0, 0);

    /** In a hundred, rounded; null: no data. */
    public Long percent() {
        return of == 0 ? null : Long.valueOf(Math.round(part * 100.0 / of));
    }
}
