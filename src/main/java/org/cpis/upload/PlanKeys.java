package org.cpis.upload;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.cpis.register.NhsNumber;

/**
 * Which plan a row speaks of, as digests: the same number and type, or the same case reference and type. So rows of
 * different files find each other although the cells of one of them are gone.
 *
 * @param number null without a number, and for a sensitive record, of which nothing is kept
 * @param local null without a case reference; a sensitive record without one goes by its {@code record_id}
 */
record PlanKeys(String number, String local) {

    static PlanKeys of(RowAnswer answer) {
        FeedRow row = answer.row();
        String digits = NhsNumber.strip(row.cell(Column.NHS_NUMBER));
        String number = digits.isEmpty() || answer.isSensitive() ? null : digest("number", digits, row);
        return new PlanKeys(number, local(answer));
    }

    private static String local(RowAnswer answer) {
        FeedRow row = answer.row();
        if (!row.isBlank(Column.LOCAL_ID)) {
            return digest("local", row.cell(Column.LOCAL_ID), row);
        }
        return answer.isSensitive() ? digest("sensitive", row.cell(Column.RECORD_ID), row) : null;
    }

    Stream<String> all() {
        return Stream.of(number, local).filter(Objects::nonNull);
    }

    private static String digest(String kind, String value, FeedRow row) {
        String text = kind + '\n' + value + '\n' + row.cell(Column.PLAN_TYPE);
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
