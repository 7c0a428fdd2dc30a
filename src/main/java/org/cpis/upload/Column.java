package org.cpis.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of the feed, in their fixed order, with the most characters a cell may hold. */
enum Column {
    RECORD_ID(64),
    ACTION(10),
    NHS_NUMBER(20),
    FAMILY_NAME(35),
    GIVEN_NAMES(200),
    BIRTH_DATE(10),
    PLAN_TYPE(4),
    LEGAL_BASIS(10),
    START_DATE(10),
    END_DATE(10),
    EXPECTED_DELIVERY_DATE(10),
    LOCAL_ID(35),
    TEAM_CODE(35),
    EMERGENCY_PHONE(20),
    OFFICE_PHONE(20);

    static final List<String> HEADER =
            Arrays.stream(values()).map(Column::label).toList();

    private final String label = name().toLowerCase(Locale.ROOT);
    private final int maxLength;

    Column(int maxLength) {
        this.maxLength = maxLength;
    }

    /** The column of a name; empty for a name that the feed does not have. */
    static Optional<Column> named(String name) {
        int index = HEADER.indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(values()[index]);
    }

    String label() {
        return label;
    }

    /** Its place in a row, from 0. */
    int index() {
        return HEADER.indexOf(label);
    }

    int maxLength() {
        return maxLength;
    }
}
