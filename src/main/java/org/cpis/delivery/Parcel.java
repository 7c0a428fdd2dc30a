package org.cpis.delivery;

import java.util.List;

/**
 * What goes in one e-mail or call.
 *
 * @param rows never empty, all for one address of one authority; several only in an e-mail
 */
record Parcel(List<Leased> rows) {

    Parcel {
        rows = List.copyOf(rows);
    }

    Leased first() {
        return rows.get(0);
    }

    Channel channel() {
        return first().channel();
    }

    String authority() {
        return first().authority();
    }
}
