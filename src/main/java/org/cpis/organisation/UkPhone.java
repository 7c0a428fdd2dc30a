package org.cpis.organisation;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** Telephone numbers that can be rung in the United Kingdom. */
public final class UkPhone {

    private static final int LONGEST = 20;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private UkPhone() {}

    /** What stays the same however a number is written: its digits, +44 read as 0. */
    public static String digits(String phone) {
        return phone.strip().replaceFirst("^\\+44 ?(\\(0\\))?", "0").replaceAll("[^0-9]", "");
    }

    /** Whether the text is a British number, with or without +44, of digits, spaces, brackets and hyphens. */
    public static boolean isGood(String text) {
        if (text == null || text.length() > LONGEST || !text.matches("[+(0][0-9() -]+")) {
            return false;
        }
        try {
            return NUMBERS.isValidNumberForRegion(NUMBERS.parse(text, "GB"), "GB");
        } catch (NumberParseException e) {
            return false;
        }
    }
}
