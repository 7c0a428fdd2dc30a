package org.cpis.upload;

import java.util.Arrays;
import java.util.Optional;
import org.cpis.register.PlanType;

/** First check of a record (ruling 4): its shape, and what is needed to know what it speaks of. */
final class ShapeRule {

    private ShapeRule() {}

    static Optional<Fault> fault(FeedRow row, FeedScan scan) {
        if (row.oddity() != null) { // where it is, the row knows
            return Optional.of(Fault.malformed(Column.RECORD_ID, row.oddity().message()));
        }
        if (row.cells().size() != Column.values().length) {
            return Optional.of(Fault.malformed(
                    Column.RECORD_ID,
                    "The row has " + row.cells().size() + " fields; send exactly " + Column.values().length + "."));
        }
        return badCell(row)
                .or(() -> badId(row, scan))
                .or(() -> badAction(row))
                .or(() -> badType(row))
                .or(() -> badBirthDate(row));
    }

    static boolean isDelete(FeedRow row) {
        return row.cell(Column.ACTION).equals("delete");
    }

    private static Optional<Fault> badCell(FeedRow row) {
        return Arrays.stream(Column.values())
                .filter(column -> row.cell(column).length() > column.maxLength()
                        || row.cell(column).chars().anyMatch(Character::isISOControl))
                .findFirst()
                .map(column -> Fault.malformed(
                        column,
                        "Shorten " + column.label() + " to " + column.maxLength()
                                + " characters and take out control characters."));
    }

    private static Optional<Fault> badId(FeedRow row, FeedScan scan) {
        if (row.isBlank(Column.RECORD_ID) || scan.repeatsId(row)) {
            return Optional.of(Fault.malformed(
                    Column.RECORD_ID, "Give each record a record_id that occurs only once in the file."));
        }
        return Optional.empty();
    }

    private static Optional<Fault> badAction(FeedRow row) {
        boolean known = isDelete(row) || row.cell(Column.ACTION).equals("upsert");
        return known
                ? Optional.empty()
                : Optional.of(Fault.malformed(Column.ACTION, "Set action to upsert or delete."));
    }

    private static Optional<Fault> badType(FeedRow row) {
        boolean known =
                Arrays.stream(PlanType.values()).anyMatch(type -> type.name().equals(row.cell(Column.PLAN_TYPE)));
        return known
                ? Optional.empty()
                : Optional.of(Fault.malformed(Column.PLAN_TYPE, "Set plan_type to CPP, UCPP or LAC."));
    }

    private static Optional<Fault> badBirthDate(FeedRow row) {
        if (isDelete(row) || FeedDates.read(row, Column.BIRTH_DATE).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Fault.malformed(Column.BIRTH_DATE, "Give birth_date as a real date, like 2019-03-09."));
    }
}
