package org.cpis.lookup;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpis.register.NhsNumber;

/**
 * An NHS number as hands and scanners enter it: with spaces, dashes and other text around it, with the symbology mark and
 * the control characters of a barcode. Only what passes modulus 11 is one.
 *
 * @param typed what is in the field; may be null
 */
public record TypedNumber(String typed) {

    /** Mark of the kind of barcode that scanners may send first (ISO/IEC 15424), for example {@code ]C1}. */
    private static final Pattern SCANNER_MARK = Pattern.compile("^\\s*\\][A-Za-z][0-9]");

    /** Ten digits with at most one separator between two of them, looked for from every place where digits begin. */
    private static final Pattern TEN =
            Pattern.compile("(?<![0-9])(?=((?:[0-9][\\s\\u00a0\\u2010-\\u2015\\p{Cntrl}.-]?){9}[0-9])(?![0-9]))");

    private static final Pattern NATIONAL_INSURANCE = Pattern.compile("(?i)[a-z]{2}\\d{6}[a-z]");

    /** What is wrong with the field. */
    public enum Fault {
        EMPTY("find.number.empty"),
        NATIONAL_INSURANCE("find.number.nationalInsurance"),
        /** Ten digits that fail modulus 11. */
        CHECK("find.number.check"),
        /** Numbers of different people. */
        SEVERAL("find.number.several"),
        LENGTH("find.number.length");

        private final String key;

        Fault(String key) {
            this.key = key;
        }

        /** Of the sentence that says what to do. */
        public String key() {
            return key;
        }
    }

    /** The one number that is there; empty when there is none or more than one. */
    public Optional<NhsNumber> number() {
        Set<NhsNumber> numbers = numbers();
        return numbers.size() == 1 ? Optional.of(numbers.iterator().next()) : Optional.empty();
    }

    /** Only where {@link #number} is empty. */
    public Fault fault() {
        String stripped = NhsNumber.strip(text());
        if (stripped.isEmpty()) {
            return Fault.EMPTY;
        }
        if (numbers().size() > 1) {
            return Fault.SEVERAL;
        }
        if (NATIONAL_INSURANCE.matcher(stripped).matches()) {
            return Fault.NATIONAL_INSURANCE;
        }
        return TEN.matcher(text()).find() ? Fault.CHECK : Fault.LENGTH;
    }

    private Set<NhsNumber> numbers() {
        Optional<NhsNumber> plain = NhsNumber.parse(text());
        if (plain.isPresent()) {
            return Set.of(plain.get());
        }
        Set<NhsNumber> found = new LinkedHashSet<>();
        Matcher ten = TEN.matcher(text());
        while (ten.find()) {
            NhsNumber.parse(ten.group(1).replaceAll("[^0-9]", "")).ifPresent(found::add);
        }
        return found;
    }

    private String text() {
        return typed == null ? "" : SCANNER_MARK.matcher(typed).replaceFirst("");
    }
}
