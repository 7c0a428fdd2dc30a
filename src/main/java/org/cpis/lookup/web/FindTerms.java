package org.cpis.lookup.web;

import java.io.Serializable;
import org.cpis.platform.web.TypedDate;
import org.cpis.register.Gender;

/**
 * What stands in the fields of the ways to search, as typed: each page shows those that it has. Personal data.
 *
 * <p>Size: eleven fields with what pages need to read and write each; no rule.
 */
public class FindTerms implements Serializable {
    private static final long serialVersionUID = 1L;

    /** In place of a gender: everybody. */
    static final String ALL = "ALL";

    private final TypedDate born = new TypedDate();
    private final TypedDate from = new TypedDate();
    private final TypedDate to = new TypedDate();
    private String number;
    private String family;
    private String given;
    private String gender;
    private String postcode;
    private String youngest;
    private String oldest;
    private String year;

    /** A copy that goes its own way. */
    FindTerms copy() {
        FindTerms copy = new FindTerms();
        copy.number = number;
        copy.family = family;
        copy.given = given;
        copy.gender = gender;
        copy.postcode = postcode;
        copy.youngest = youngest;
        copy.oldest = oldest;
        copy.year = year;
        copy.born.take(born);
        copy.from.take(from);
        copy.to.take(to);
        return copy;
    }

    /** Null for all, and where none is chosen. */
    Gender oneGender() {
        return gender == null || gender.equals(ALL) ? null : Gender.valueOf(gender);
    }

    public TypedDate getBorn() {
        return born;
    }

    public TypedDate getFrom() {
        return from;
    }

    public TypedDate getTo() {
        return to;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getGender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = gender;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getYoungest() {
        return youngest;
    }

    public void setYoungest(String youngest) {
        this.youngest = youngest;
    }

    public String getOldest() {
        return oldest;
    }

    public void setOldest(String oldest) {
        this.oldest = oldest;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
